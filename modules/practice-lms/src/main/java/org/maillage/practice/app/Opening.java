package org.maillage.practice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.maillage.kernel.Started;

/**
 * What is done when the practice LMS is switched on: its keys, and what it knows of the product.
 */
@ApplicationScoped
public class Opening {
  @Inject private Seal seal;
  @Inject private Tools tools;

  void open(@Observes Started started) {
    if (started.settings().practiceLms()) {
      seal.open();
      tools.refreshBuiltIn();
    }
  }
}
