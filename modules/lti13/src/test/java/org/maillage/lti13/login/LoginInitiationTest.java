package org.maillage.lti13.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.lti13.LtiException;
import org.maillage.lti13.Platform;
import org.maillage.lti13.PlatformLookup;
import org.maillage.lti13.Reason;
import org.maillage.lti13.TestClock;

class LoginInitiationTest {

  private static final Map<String, String> PARAMETERS =
      Map.of(
          "iss", "https://lms.example",
          "login_hint", "12 & 3=4",
          "target_link_uri", "https://tool.example/lti/launch",
          "lti_message_hint", "{\"cmid\":5,\"a\":\"é+/\"}",
          "client_id", "client");

  private final TestClock clock = new TestClock();
  private final SignedState states = new SignedState(() -> List.of(new byte[32]), clock);
  private final LoginInitiation logins =
      new LoginInitiation(URI.create("https://tool.example/lti/launch"), states, clock);

  @Test
  void asksThePlatformForASignedLaunch() {
    URI uri =
        logins.begin(
            LoginRequest.from(PARAMETERS::get), platform("https://lms.example/auth"), "browser");
    Map<String, String> query = query(uri);
    assertThat(uri.toString()).startsWith("https://lms.example/auth?");
    assertThat(query)
        .containsEntry("scope", "openid")
        .containsEntry("response_type", "id_token")
        .containsEntry("response_mode", "form_post")
        .containsEntry("prompt", "none")
        .containsEntry("client_id", "client")
        .containsEntry("redirect_uri", "https://tool.example/lti/launch")
        .containsEntry("login_hint", "12 & 3=4")
        .containsEntry("lti_message_hint", "{\"cmid\":5,\"a\":\"é+/\"}");
    PendingLogin login = states.open(query.get("state"), "browser");
    assertThat(login.nonce()).isEqualTo(query.get("nonce"));
    assertThat(login.issuer()).isEqualTo("https://lms.example");
  }

  @Test
  void keepsTheQueryOfTheAuthorizationAddress() {
    URI uri =
        logins.begin(
            LoginRequest.from(PARAMETERS::get), platform("https://lms.example/auth?tenant=1"), "b");
    assertThat(uri.toString()).startsWith("https://lms.example/auth?tenant=1&scope=openid");
  }

  @Test
  void usesANewNonceEachTime() {
    Set<String> nonces = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      LoginRequest request = LoginRequest.from(PARAMETERS::get);
      nonces.add(
          query(logins.begin(request, platform("https://lms.example/auth"), "b")).get("nonce"));
    }
    assertThat(nonces).hasSize(1000).allMatch(nonce -> nonce.length() == 24);
  }

  @ParameterizedTest
  @CsvSource({"iss", "login_hint", "target_link_uri"})
  void refusesARequestThatLacksAParameter(String name) {
    Map<String, String> parameters = new HashMap<>(PARAMETERS);
    parameters.remove(name);
    assertMalformed(parameters);
    parameters.put(name, "");
    assertMalformed(parameters);
    parameters.put(name, "a\r\nSet-Cookie: b");
    assertMalformed(parameters);
    parameters.put(name, "x".repeat(9000));
    assertMalformed(parameters);
  }

  @Test
  void takesARequestWithTheRequiredParametersOnly() {
    Map<String, String> parameters = new HashMap<>(PARAMETERS);
    parameters.remove("client_id");
    parameters.remove("lti_message_hint");
    LoginRequest request = LoginRequest.from(parameters::get);
    assertThat(request.clientId()).isNull();
    assertThat(query(logins.begin(request, platform("https://lms.example/auth"), "b")))
        .doesNotContainKey("lti_message_hint")
        .containsEntry("client_id", "client");
  }

  @Test
  void findsThePlatformOfALogin() {
    Platform one = platform("https://lms.example/auth");
    PlatformLookup single = issuer -> issuer.equals(one.issuer()) ? List.of(one) : List.of();
    assertThat(single.require("https://lms.example", null)).isEqualTo(one);
    assertThat(single.require("https://lms.example", "client")).isEqualTo(one);
    assertThatThrownBy(() -> single.require("https://lms.example", "other"))
        .isInstanceOf(LtiException.class);
    assertThatThrownBy(() -> single.require("https://lms.example/", null))
        .isInstanceOf(LtiException.class);
    PlatformLookup twice = issuer -> List.of(one, one);
    assertThatThrownBy(() -> twice.require("https://lms.example", null))
        .isInstanceOf(LtiException.class);
  }

  private static void assertMalformed(Map<String, String> parameters) {
    LtiException refused =
        catchThrowableOfType(LtiException.class, () -> LoginRequest.from(parameters::get));
    assertThat(refused.reason()).isEqualTo(Reason.MALFORMED);
  }

  private static Platform platform(String authorization) {
    return new Platform(
        "https://lms.example",
        "client",
        Set.of("1"),
        URI.create(authorization),
        URI.create("https://lms.example/token"),
        null,
        URI.create("https://lms.example/jwks"),
        false);
  }

  private static Map<String, String> query(URI uri) {
    Map<String, String> query = new HashMap<>();
    for (String pair : uri.getRawQuery().split("&")) {
      int equals = pair.indexOf('=');
      query.put(
          pair.substring(0, equals),
          URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
    }
    return query;
  }
}
