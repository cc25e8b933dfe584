package org.maillage.practice.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maillage.kernel.Problem;
import org.maillage.lti13.json.Json;
import org.maillage.lti13.launch.GradeEndpoint;
import org.maillage.lti13.launch.RosterEndpoint;
import org.maillage.practice.domain.Refusal;

class AccessTokensTest {
  @RegisterExtension final World world = new World();

  @Test
  void aProvenToolGetsAnHourForWhatItAskedAndIsKnown() {
    Map<String, Object> answer = granted(world.tool.sign(world.tool.assertion()));

    assertThat(answer)
        .containsEntry("token_type", "Bearer")
        .containsEntry("expires_in", 3600L)
        .containsEntry("scope", GradeEndpoint.SCOPE_SCORE);
    String bearer = "Bearer " + answer.get("access_token");
    AccessTokens access = world.get(AccessTokens.class);
    assertThat(access.caller(bearer, "1", GradeEndpoint.SCOPE_SCORE).clientId())
        .isEqualTo("maillage-practice");
    assertThatThrownBy(() -> access.caller(bearer, "1", RosterEndpoint.SCOPE))
        .hasMessage("practice.scope");
    assertProblem401(() -> access.caller(bearer, "2", GradeEndpoint.SCOPE_SCORE));
    world.clock.advance(Duration.ofMinutes(61));
    assertProblem401(() -> access.caller(bearer, "1", GradeEndpoint.SCOPE_SCORE));
  }

  @Test
  void withoutATokenNothing() {
    AccessTokens access = world.get(AccessTokens.class);
    assertProblem401(() -> access.caller(null, "1", GradeEndpoint.SCOPE_SCORE));
    assertProblem401(() -> access.caller("Bearer x.y.z", "1", GradeEndpoint.SCOPE_SCORE));
  }

  @Test
  void anAssertionWorksOnce() {
    String assertion = world.tool.sign(world.tool.assertion());
    granted(assertion);
    assertRefused("invalid_client", () -> granted(assertion));
  }

  @Test
  void claimsMustFit() {
    for (Map.Entry<String, Object> wrong :
        Map.<String, Object>of(
                "sub", "another",
                "aud", "http://127.0.0.1:8080/practice",
                "exp", 0,
                "iat", world.clock.instant().getEpochSecond() + 120,
                "jti", "",
                "iss", "nobody")
            .entrySet()) {
      Map<String, Object> claims = world.tool.assertion();
      claims.put(wrong.getKey(), wrong.getValue());
      assertRefused("invalid_client", () -> granted(world.tool.sign(claims)));
      claims.remove(wrong.getKey());
      assertRefused("invalid_client", () -> granted(world.tool.sign(claims)));
    }
  }

  @Test
  void anAssertionForADayIsRefused() {
    Map<String, Object> claims = world.tool.assertion();
    claims.put("exp", world.clock.instant().plus(Duration.ofDays(1)).getEpochSecond());
    assertRefused("invalid_client", () -> granted(world.tool.sign(claims)));
  }

  @Test
  void anotherKeyOrAlgorithmIsRefused() throws Exception {
    assertRefused(
        "invalid_client",
        () -> granted(PretendTool.sign(world.tool.assertion(), PretendTool.SECOND)));
    JWSObject mac =
        new JWSObject(
            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("first").build(),
            new Payload(Json.write(world.tool.assertion())));
    mac.sign(new MACSigner(new byte[32]));
    assertRefused("invalid_client", () -> granted(mac.serialize()));
    assertRefused("invalid_client", () -> granted("not a token"));
    assertRefused("invalid_client", () -> granted(null));
  }

  @Test
  void keysAreKeptAndFetchedAgainForANewOne() {
    granted(world.tool.sign(world.tool.assertion()));
    granted(world.tool.sign(world.tool.assertion()));
    assertThat(world.tool.fetches).isEqualTo(1);
    world.tool.rotateKey();
    granted(world.tool.sign(world.tool.assertion()));
    assertThat(world.tool.fetches).isEqualTo(2);
  }

  @Test
  void aToolThatIsDownIsRefusedInWords() {
    world.tool.goDown();
    assertRefused("invalid_client", () -> granted(world.tool.sign(world.tool.assertion())));
  }

  @Test
  void otherGrantsAndUnknownScopesAreRefused() {
    assertRefused(
        "unsupported_grant_type", () -> grant(Map.of("grant_type", "authorization_code")));
    Map<String, String> form = form(world.tool.sign(world.tool.assertion()));
    form.put("scope", "everything");
    assertRefused("invalid_scope", () -> grant(form));
  }

  private Map<String, Object> granted(String assertion) {
    return grant(form(assertion));
  }

  private Map<String, Object> grant(Map<String, String> form) {
    return world.get(AccessTokens.class).grant(form::get);
  }

  private static Map<String, String> form(String assertion) {
    Map<String, String> form = new HashMap<>();
    form.put("grant_type", "client_credentials");
    form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    form.put("client_assertion", assertion);
    form.put("scope", String.join(" ", List.of(GradeEndpoint.SCOPE_SCORE, "unknown")));
    return form;
  }

  private static void assertRefused(String error, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(Refusal.class)
        .extracting(e -> ((Refusal) e).fault().error())
        .isEqualTo(error);
  }

  private static void assertProblem401(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(Problem.class)
        .extracting(e -> ((Problem) e).status())
        .isEqualTo(401);
  }
}
