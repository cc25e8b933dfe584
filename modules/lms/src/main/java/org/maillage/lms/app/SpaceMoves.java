package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.maillage.people.api.SpaceJoined;

/** Platforms and invitations go along when their space becomes part of another. */
@ApplicationScoped
public class SpaceMoves {
  @Inject private PlatformRepository platforms;
  @Inject private PlatformDirectory directory;

  void follow(@Observes SpaceJoined joined) {
    platforms.move(joined.from(), joined.into());
    directory.forget();
  }
}
