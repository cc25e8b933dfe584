package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import org.maillage.kernel.OpaqueId;
import org.maillage.kernel.Problem;
import org.maillage.kernel.Settings;
import org.maillage.lms.domain.Invitation;

/** Addresses that let one platform register itself, once. */
@ApplicationScoped
@Transactional
public class Invitations {
  private static final int BYTES = 24;

  @Inject private PlatformRepository platforms;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /** The address to hand over; it can't be shown again, because only its hash is kept. */
  public URI create() {
    String code = OpaqueId.random(BYTES);
    platforms.add(new Invitation(Hash.of(code), clock.instant()));
    return settings.baseUrl().resolve("/lti/register?invitation=" + code);
  }

  /** Tells apart an invitation that never was, is used up, or is over. */
  public void requireOpen(String code) {
    Invitation invitation =
        platforms
            .invitation(Hash.of(code))
            .orElseThrow(() -> Problem.notFound("lms.invitation-unknown"));
    if (invitation.isUsed()) {
      throw new Problem(409, "lms.invitation-used");
    }
    if (!invitation.isOpen(clock.instant())) {
      throw new Problem(410, "lms.invitation-over");
    }
  }
}
