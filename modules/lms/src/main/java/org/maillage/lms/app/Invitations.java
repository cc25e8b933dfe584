package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maillage.kernel.OpaqueId;
import org.maillage.kernel.Problem;
import org.maillage.kernel.Settings;
import org.maillage.kernel.SpaceId;
import org.maillage.lms.domain.Invitation;
import org.maillage.people.api.Spaces;
import org.maillage.people.api.Spaces.Summary;

/** Addresses that let one platform register itself, once. */
@ApplicationScoped
@Transactional
public class Invitations {
  private static final int BYTES = 24;

  @Inject private InvitationRepository invitations;
  @Inject private Spaces spaces;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /**
   * The address to hand over; it can't be shown again, because only its hash is kept.
   *
   * @param space where the platform will belong; null or empty for a new one of its own
   */
  public URI create(String space) {
    Optional<SpaceId> home =
        space == null || space.isEmpty() ? Optional.empty() : Optional.of(spaces.get(space).id());
    String code = OpaqueId.random(BYTES);
    invitations.add(new Invitation(Hash.of(code), home, clock.instant()));
    return settings.baseUrl().resolve("/lti/register?invitation=" + code);
  }

  /** The newest first. */
  public List<InvitationEntry> all() {
    Map<SpaceId, String> names =
        spaces.all().stream().collect(Collectors.toMap(Summary::id, Summary::name));
    return invitations.all(names, clock.instant());
  }

  /**
   * Nobody can register with it any more. One that is over stays as it is; one that was used is
   * refused, for what it let in is the platform.
   */
  public void revoke(String id) {
    Invitation invitation =
        invitations.lockedById(id).orElseThrow(() -> Problem.notFound("lms.invitation-gone"));
    if (invitation.state(clock.instant()) == Invitation.State.USED) {
      throw new Problem(409, "lms.invitation-served");
    }
    invitation.revoke(clock.instant());
  }

  /** Tells apart an invitation that never was, is used up, was revoked, or is over. */
  public void requireOpen(String code) {
    Invitation invitation =
        invitations
            .find(Hash.of(code))
            .orElseThrow(() -> Problem.notFound("lms.invitation-unknown"));
    switch (invitation.state(clock.instant())) {
      case USED -> throw new Problem(409, "lms.invitation-used");
      case REVOKED -> throw new Problem(410, "lms.invitation-revoked");
      case EXPIRED -> throw new Problem(410, "lms.invitation-over");
      default -> {
        // open
      }
    }
  }
}
