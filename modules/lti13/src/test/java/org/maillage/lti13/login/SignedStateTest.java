package org.maillage.lti13.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.lti13.LtiException;
import org.maillage.lti13.Reason;
import org.maillage.lti13.TestClock;

class SignedStateTest {

  private static final byte[] OLD =
      "an old secret of 32 bytes or more".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] NEW =
      "a new secret of 32 bytes or more!".getBytes(StandardCharsets.US_ASCII);

  private final TestClock clock = new TestClock();
  private final SignedState states = new SignedState(() -> List.of(NEW), clock);

  @Test
  void comesBackAsItWent() {
    PendingLogin login = login();
    assertThat(states.open(states.sign(login), "browser")).isEqualTo(login);
  }

  @Test
  void refusesEveryAlteration() {
    String state = states.sign(login());
    for (int i = 0; i < state.length() - 1; i++) {
      char other = state.charAt(i) == 'A' ? 'B' : 'A';
      String altered = state.substring(0, i) + other + state.substring(i + 1);
      assertThat(refusal(altered, "browser")).as("altered at " + i).isEqualTo(Reason.STATE_FORGED);
    }
  }

  @Test
  void refusesWhatItDidNotSign() {
    String foreign = new SignedState(() -> List.of(OLD), clock).sign(login());
    assertThat(refusal(foreign, "browser")).isEqualTo(Reason.STATE_FORGED);
    String unsigned =
        Base64.getUrlEncoder().encodeToString("a\nb\nc\nd\n9999999999\ne".getBytes()) + ".";
    assertThat(refusal(unsigned, "browser")).isEqualTo(Reason.STATE_FORGED);
    for (String junk : List.of(".", "x", "..", "ä.ö", "=.=", "x".repeat(9000))) {
      assertThat(refusal(junk, "browser")).as(junk).isEqualTo(Reason.STATE_FORGED);
    }
    assertThat(refusal(null, "browser")).isEqualTo(Reason.STATE_MISSING);
    assertThat(refusal("", "browser")).isEqualTo(Reason.STATE_MISSING);
  }

  @Test
  void livesTenMinutes() {
    String state = states.sign(login());
    clock.advance(Duration.ofSeconds(599));
    assertThat(refusal(state, "browser")).isNull();
    clock.advance(Duration.ofSeconds(1));
    assertThat(refusal(state, "browser")).isEqualTo(Reason.STATE_EXPIRED);
  }

  @Test
  void belongsToOneBrowser() {
    String state = states.sign(login());
    assertThat(refusal(state, "another")).isEqualTo(Reason.OTHER_BROWSER);
    assertThat(refusal(state, null)).isEqualTo(Reason.BROWSER_UNKNOWN);
  }

  @Test
  void survivesARotationOfTheSecret() {
    String before = new SignedState(() -> List.of(OLD), clock).sign(login());
    SignedState rotated = new SignedState(() -> List.of(NEW, OLD), clock);
    assertThat(rotated.open(before, "browser")).isEqualTo(login());
    assertThat(refusal(rotated.sign(login()), "browser")).as("the newest signs").isNull();
  }

  @Test
  void refusesAWeakSecret() {
    SignedState weak = new SignedState(() -> List.of(new byte[31]), clock);
    assertThatThrownBy(() -> weak.sign(login())).isInstanceOf(IllegalArgumentException.class);
  }

  private PendingLogin login() {
    return new PendingLogin(
        "nonce",
        "https://lms.example",
        "client",
        "https://tool.example/lti/launch?resource=unité",
        Instant.parse("2026-03-10T09:10:00Z"),
        "browser");
  }

  private Reason refusal(String state, String browser) {
    LtiException refused =
        catchThrowableOfType(LtiException.class, () -> states.open(state, browser));
    return refused == null ? null : refused.reason();
  }
}
