package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.maillage.kernel.SpaceId;
import org.maillage.lms.api.PlatformForm;
import org.maillage.lms.api.Platforms;
import org.maillage.lms.domain.RegisteredPlatform;
import org.maillage.people.api.Arrivals;

/** Registers platforms and follows what administrators decide about them. */
@ApplicationScoped
@Transactional
public class PlatformRegister implements Platforms {
  @Inject private PlatformRepository platforms;
  @Inject private PlatformDirectory directory;
  @Inject private Arrivals people;
  @Inject private NameRule names;
  @Inject private Clock clock;

  @Override
  public void upsert(PlatformForm form) {
    RegisteredPlatform platform =
        platforms
            .find(form.issuer(), form.clientId())
            .orElseGet(() -> add(form, Optional.empty(), true));
    platform.follow(form);
    platform.accept();
    names.follow(platform.issuer());
    directory.forget();
  }

  /** A platform that registered itself; without an invitation it waits for the operator. */
  RegisteredPlatform add(PlatformForm form, Optional<SpaceId> space, boolean accepted) {
    SpaceId home = space.orElseGet(() -> people.ownSpace(form.name()));
    RegisteredPlatform platform = new RegisteredPlatform(home, form, accepted, clock.instant());
    platforms.add(platform);
    return platform;
  }
}
