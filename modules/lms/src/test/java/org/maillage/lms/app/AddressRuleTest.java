package org.maillage.lms.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.kernel.Problem;
import org.maillage.kernel.Settings;
import org.maillage.lms.api.PlatformForm;

class AddressRuleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://moodle.example/certs",
        "https://127.0.0.1/certs",
        "https://10.1.2.3/certs",
        "https://192.168.1.1:8443/certs",
        "https://169.254.169.254/latest",
        "https://[::1]/certs",
        "https://[fd00::1]/certs",
        "https://[::ffff:10.0.0.1]/certs",
        "https://localhost/certs",
        "https://LOCALHOST./certs",
        "https://moodle.localhost/certs"
      })
  void refusesWhatTheAddressItselfTells(String address) {
    PlatformForm form = form(URI.create(address));

    assertThatThrownBy(() -> rule(Map.of()).check(form))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("lms.platform-address");
              assertThat(problem.details()).containsExactly("jwksUri");
            });
    rule(Map.of("MAILLAGE_ALLOW_PRIVATE_HOSTS", "on")).check(form);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://moodle.example/certs",
        "https://8.8.8.8/certs",
        "https://[2600::1]/certs",
        "https://intranet/certs"
      })
  void leavesNamesToTheMomentTheyAreCalled(String address) {
    rule(Map.of()).check(form(URI.create(address)));
  }

  @Test
  void thePracticeLmsIsExemptAndNothingBesideIt() {
    AddressRule rule = rule(Map.of("MAILLAGE_PRACTICE_LMS", "on", "PORT", "8080"));

    assertThat(rule.allows(URI.create("http://127.0.0.1:8080/practice/jwks"))).isTrue();
    assertThat(rule.allows(URI.create("http://127.0.0.1:8080/other"))).isFalse();
    assertThat(rule.allows(URI.create("http://127.0.0.1:9090/practice/jwks"))).isFalse();
  }

  private static AddressRule rule(Map<String, String> environment) {
    return new AddressRule(new Settings(environment));
  }

  private static PlatformForm form(URI jwks) {
    return new PlatformForm(
        "https://moodle.example",
        "abc",
        Set.of("1"),
        URI.create("https://moodle.example/auth"),
        URI.create("https://moodle.example/token"),
        null,
        jwks,
        "Moodle",
        false,
        false,
        false);
  }
}
