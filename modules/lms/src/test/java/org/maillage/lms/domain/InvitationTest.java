package org.maillage.lms.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class InvitationTest {
  private static final Instant MADE = Instant.parse("2026-11-21T08:00:00Z");

  @Test
  void isOpenForAFortnight() {
    Invitation invitation = new Invitation("hash", MADE);

    assertThat(invitation.isOpen(MADE)).isTrue();
    assertThat(invitation.isOpen(MADE.plus(Duration.ofDays(14)).minusSeconds(1))).isTrue();
    assertThat(invitation.isOpen(MADE.plus(Duration.ofDays(14)))).isFalse();
    assertThat(invitation.isUsed()).isFalse();
  }
}
