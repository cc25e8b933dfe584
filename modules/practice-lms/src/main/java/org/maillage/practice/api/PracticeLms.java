package org.maillage.practice.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.maillage.kernel.Settings;

/** Tells whether there is a practice LMS here, and what a tool must know of it. */
@ApplicationScoped
public class PracticeLms {
  @Inject private Settings settings;

  /** Empty unless the operator switched it on. */
  public Optional<PracticePlatform> platform() {
    return settings.practiceLms()
        ? Optional.of(PracticePlatform.at(settings.practiceLmsUrl()))
        : Optional.empty();
  }
}
