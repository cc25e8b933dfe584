package org.maillage.lti13.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maillage.lti13.Platform;
import org.maillage.lti13.TestServer.Reply;
import org.maillage.lti13.TestServer.Request;
import org.maillage.lti13.services.ServiceException.Failure;

class AccessTokensTest {

  private final ServiceFixture fixture = new ServiceFixture();

  @AfterEach
  void close() throws Exception {
    fixture.close();
  }

  @Test
  void signsAnAssertionThePlatformCanCheck() throws Exception {
    assertThat(fixture.tokens.get(fixture.platform, Set.of("b", "a"))).isEqualTo("token-1");
    Map<String, String> form = form(fixture.server.requests("/token").get(0));
    assertThat(form)
        .containsEntry("grant_type", "client_credentials")
        .containsEntry(
            "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
        .containsEntry("scope", "a b");
    JWSObject assertion = JWSObject.parse(form.get("client_assertion"));
    String keyId = assertion.getHeader().getKeyID();
    RSAKey key = (RSAKey) JWKSet.parse(fixture.keys.jwksJson()).getKeyByKeyId(keyId);
    assertThat(assertion.verify(new RSASSAVerifier(key))).isTrue();
    assertThat(assertion.getPayload().toJSONObject())
        .containsEntry("iss", "maillage-1")
        .containsEntry("sub", "maillage-1")
        .containsEntry("aud", fixture.server.base() + "/token")
        .containsKeys("iat", "exp", "jti");
  }

  @Test
  void namesTheAudienceThePlatformWants() throws Exception {
    Platform p = fixture.platform;
    Platform other =
        new Platform(
            p.issuer(),
            "other",
            p.deploymentIds(),
            p.authorizationEndpoint(),
            p.tokenEndpoint(),
            "https://auth.example",
            p.jwksUri(),
            false);
    fixture.tokens.get(other, Set.of("a"));
    JWSObject assertion =
        JWSObject.parse(form(fixture.server.requests("/token").get(0)).get("client_assertion"));
    assertThat(assertion.getPayload().toJSONObject()).containsEntry("aud", "https://auth.example");
  }

  @Test
  void sixteenCallersShareOneRequest() {
    Set<String> got = new HashSet<>();
    IntStream.range(0, 16)
        .parallel()
        .mapToObj(i -> fixture.tokens.get(fixture.platform, Set.of("a")))
        .forEachOrdered(got::add);
    assertThat(got).hasSize(1);
    assertThat(fixture.server.requests("/token")).hasSize(1);
  }

  @Test
  void asksAgainShortlyBeforeTheTokenExpires() {
    fixture.tokens.get(fixture.platform, Set.of("a"));
    fixture.clock.advance(Duration.ofSeconds(3500));
    assertThat(fixture.tokens.get(fixture.platform, Set.of("a"))).isEqualTo("token-1");
    fixture.clock.advance(Duration.ofSeconds(41));
    assertThat(fixture.tokens.get(fixture.platform, Set.of("a"))).isEqualTo("token-2");
    assertThat(fixture.tokens.get(fixture.platform, Set.of("b")))
        .as("other scopes")
        .isEqualTo("token-3");
  }

  @Test
  void forgetsOnlyTheTokenThatWasRefused() {
    fixture.tokens.get(fixture.platform, Set.of("a"));
    fixture.tokens.invalidate(fixture.platform, Set.of("a"), "token-1");
    assertThat(fixture.tokens.get(fixture.platform, Set.of("a"))).isEqualTo("token-2");
    fixture.tokens.invalidate(fixture.platform, Set.of("a"), "token-1");
    assertThat(fixture.tokens.get(fixture.platform, Set.of("a"))).isEqualTo("token-2");
  }

  @Test
  void saysWhyThereIsNoToken() {
    fixture.server.on("/token", new Reply(400, "{\"error\":\"invalid_client\"}", Map.of()));
    ServiceException refused = failure();
    assertThat(refused.failure()).isEqualTo(Failure.TOKEN_REFUSED);
    assertThat(refused).hasMessageContaining("invalid_client");
    fixture.server.on("/token", Reply.status(503).with("Retry-After", "30"));
    assertThat(failure().failure()).isEqualTo(Failure.BUSY);
    assertThat(failure().retryAfter()).contains(Duration.ofSeconds(30));
    for (String junk :
        List.of("", "[]", "<html>", "{\"access_token\":5}", "{\"access_token\":\"a\\r\\nX: b\"}")) {
      fixture.server.on("/token", Reply.json(junk));
      assertThat(failure().failure()).as(junk).isEqualTo(Failure.MALFORMED);
    }
  }

  private ServiceException failure() {
    return catchThrowableOfType(
        ServiceException.class, () -> fixture.tokens.get(fixture.platform, Set.of("a")));
  }

  private static Map<String, String> form(Request request) {
    Map<String, String> form = new HashMap<>();
    for (String pair : request.body().split("&")) {
      String[] parts = pair.split("=", 2);
      form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return form;
  }
}
