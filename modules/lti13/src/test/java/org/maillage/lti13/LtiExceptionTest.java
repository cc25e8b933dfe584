package org.maillage.lti13;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maillage.lti13.login.LoginRequest;

class LtiExceptionTest {

  @Test
  void staysOnOneLineOfTheLog() {
    LtiException refused =
        new LtiException(Reason.MALFORMED, "a\r\nERROR forged line\t" + "x".repeat(900));
    assertThat(refused.getMessage()).startsWith("a  ERROR forged line xxx").hasSize(500);
  }

  @Test
  void quotesOnlyErrorCodesOfThePlatform() {
    assertThat(LtiException.platformError("login_required"))
        .hasMessage("the platform answered login_required");
    for (String other : new String[] {null, "", "Mr O'Brien may not\r\n", "<b>x</b>"}) {
      LtiException refused = LtiException.platformError(other);
      assertThat(refused).hasMessage("the platform answered an error");
      assertThat(refused.reason()).isEqualTo(Reason.PLATFORM_ERROR);
    }
  }

  @Test
  void tellsThePlatformWithoutLosingItsOrigin() {
    URI any = URI.create("https://lms.example/x");
    Platform platform =
        new Platform("https://lms.example", "c", Set.of(), any, any, null, any, false);
    LtiException refused = new LtiException(Reason.NONCE, "no nonce");
    LtiException told = refused.with(platform);
    assertThat(refused.platform()).isEmpty();
    assertThat(told.platform()).contains(platform);
    assertThat(told.getStackTrace()).isEqualTo(refused.getStackTrace());
  }

  @Test
  void aLoginRequestCanBeLogged() {
    LoginRequest request =
        new LoginRequest("https://l", "user-42", "https://t", "c", "for user-42", null);
    assertThat(request).hasToString("LoginRequest[https://l, client c]");
  }
}
