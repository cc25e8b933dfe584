package org.maillage.lms.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.maillage.lms.domain.Invitation.State;

class InvitationTest {
  private static final Instant MADE = Instant.parse("2026-11-21T08:00:00Z");

  @Test
  void isOpenForAFortnight() {
    Invitation invitation = new Invitation("hash", Optional.empty(), MADE);

    assertThat(invitation.isOpen(MADE)).isTrue();
    assertThat(invitation.isOpen(MADE.plus(Duration.ofDays(14)).minusSeconds(1))).isTrue();
    assertThat(invitation.isOpen(MADE.plus(Duration.ofDays(14)))).isFalse();
    assertThat(invitation.since()).isEqualTo(MADE.plus(Duration.ofDays(14)));
  }

  @Test
  void whatIsRevokedIsNotOpen() {
    Invitation invitation = new Invitation("hash", Optional.empty(), MADE);
    Instant later = MADE.plusSeconds(60);

    invitation.revoke(later);
    invitation.revoke(later.plusSeconds(60));

    assertThat(invitation.isOpen(later)).isFalse();
    assertThat(invitation.state(MADE.plus(Duration.ofDays(20)))).isEqualTo(State.REVOKED);
    assertThat(invitation.since()).isEqualTo(later);
  }

  @Test
  void whatIsOverStaysOver() {
    Invitation invitation = new Invitation("hash", Optional.empty(), MADE);
    Instant over = MADE.plus(Duration.ofDays(14));

    invitation.revoke(over);

    assertThat(invitation.state(over)).isEqualTo(State.EXPIRED);
  }

  @Test
  void itsIdIsNotItsCode() {
    assertThat(new Invitation("hash", Optional.empty(), MADE).publicId())
        .hasSize(22)
        .isNotEqualTo(new Invitation("hash", Optional.empty(), MADE).publicId());
  }
}
