package org.maillage.lms.app;

import java.time.Instant;
import org.maillage.lms.domain.Invitation;
import org.maillage.lms.domain.RegisteredPlatform;

/**
 * An invitation, as an operator sees it: everything but its code.
 *
 * @param id how addresses name it; nobody registers with it
 * @param since when its state began; for an open one, when it will be over
 * @param space the name of the one it leads into; null for a new one of the platform's own
 * @param platform the one that registered with it; null when none did, or it was removed since
 */
public record InvitationEntry(
    String id,
    Invitation.State state,
    Instant createdAt,
    Instant since,
    String space,
    PlatformEntry platform) {

  static InvitationEntry of(
      Invitation invitation, RegisteredPlatform platform, String space, Instant now) {
    return new InvitationEntry(
        invitation.publicId(),
        invitation.state(now),
        invitation.createdAt(),
        invitation.since(),
        space,
        platform == null ? null : PlatformEntry.of(platform));
  }

  public boolean isOpen() {
    return state == Invitation.State.OPEN;
  }
}
