package org.maillage.practice.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.kernel.Problem;
import org.maillage.lti13.json.Json;
import org.maillage.practice.domain.AuthRequest;
import org.maillage.practice.domain.FormPost;
import org.maillage.practice.domain.LaunchOrder;

class SignInTest {
  private static final String LTI = PretendTool.LTI;
  @RegisterExtension final World world = new World();

  @Test
  void aLaunchTellsWhoOpensWhatWhere() throws Exception {
    FormPost post = answer(begun(new LaunchOrder(1, "12", 1, 2, "nl", "iframe")));

    assertThat(post.action()).isEqualTo("http://localhost:8080/lti/launch");
    assertThat(post.fields()).containsEntry("state", "the state");
    Json claims = verified(post.fields().get("id_token"));
    assertThat(claims.members())
        .containsEntry("iss", "http://127.0.0.1:8080/practice")
        .containsEntry("aud", "maillage-practice")
        .containsEntry("nonce", "the nonce")
        .containsEntry("sub", "12")
        .containsEntry("family_name", "O’Brien")
        .containsEntry(LTI + "message_type", "LtiResourceLinkRequest")
        .containsEntry(LTI + "deployment_id", "1")
        .containsEntry(
            LTI + "roles", List.of("http://purl.imsglobal.org/vocab/lis/v2/membership#Learner"))
        .containsEntry(
            LTI + "target_link_uri",
            "http://localhost:8080/lti/launch?resource=unit%2Frobot-idiot");
    assertThat(claims.object(LTI + "custom").members())
        .containsEntry("resource", "unit/robot-idiot")
        .containsEntry("context_id_history", "");
    assertThat(claims.object(LTI + "launch_presentation").members()).containsEntry("locale", "nl");
    assertThat(claims.object("https://purl.imsglobal.org/spec/lti-ags/claim/endpoint").members())
        .containsEntry(
            "lineitem", "http://127.0.0.1:8080/practice/courses/1/lineitems/1/lineitem?type_id=1");
  }

  @Test
  void aHintWorksOnce() {
    Map<String, String> request = begun(new LaunchOrder(1, "11", 1, 1, "fr", "iframe"));
    answer(request);
    assertThatThrownBy(() -> answer(request))
        .isInstanceOf(Problem.class)
        .hasMessage("practice.hint");
  }

  @Test
  void aHintGrowsOld() {
    Map<String, String> request = begun(new LaunchOrder(1, "11", 1, 1, "fr", "iframe"));
    world.clock.advance(Duration.ofMinutes(11));
    assertThatThrownBy(() -> answer(request))
        .isInstanceOf(Problem.class)
        .hasMessage("practice.hint");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8080/lti/launch/",
        "http://localhost:8080/lti/launch?x=1",
        "HTTP://localhost:8080/lti/launch",
        "http://127.0.0.1:8080/lti/launch",
        "http://localhost:8080/lti/",
        ""
      })
  void onlyTheRegisteredAddressReceivesAnything(String redirectUri) {
    Map<String, String> request = begun(new LaunchOrder(1, "11", 1, 1, "fr", "iframe"));
    request.put("redirect_uri", redirectUri);
    assertThatThrownBy(() -> answer(request))
        .isInstanceOf(Problem.class)
        .extracting(e -> ((Problem) e).details())
        .isEqualTo(List.of("redirect_uri"));
  }

  @ParameterizedTest
  @CsvSource({
    "scope,openid profile,invalid_scope",
    "response_type,code,unsupported_response_type",
    "response_mode,fragment,invalid_request",
    "prompt,login,invalid_request",
    "nonce,'',invalid_request",
    "login_hint,12,access_denied"
  })
  void otherFaultsAreToldToTheTool(String parameter, String value, String error) {
    Map<String, String> request = begun(new LaunchOrder(1, "11", 1, 1, "fr", "iframe"));
    request.put(parameter, value);
    assertThat(answer(request).fields())
        .containsEntry("error", error)
        .containsEntry("state", "the state")
        .doesNotContainKey("id_token");
  }

  @Test
  void pickingIsForTrainers() {
    assertThatThrownBy(() -> begun(new LaunchOrder(1, "11", 1, 0, "fr", "iframe")))
        .hasMessage("practice.trainers-only");
    assertThat(answer(begun(new LaunchOrder(1, "31", 1, 0, "fr", "iframe"))).fields())
        .containsKey("id_token");
  }

  @Test
  void whoIsNotInTheCourseOpensNothing() {
    assertThatThrownBy(() -> begun(new LaunchOrder(1, "12", 2, 4, "fr", "iframe")))
        .hasMessage("practice.not-in-course");
  }

  @Test
  void aTrainersLinkIsNotForTeachers() {
    assertThatThrownBy(() -> begun(new LaunchOrder(1, "11", 1, 3, "fr", "iframe")))
        .hasMessage("practice.unknown");
  }

  private FormPost answer(Map<String, String> request) {
    return world.get(SignIn.class).answer(AuthRequest.from(request::get));
  }

  /** What a tool makes of the login initiation. */
  private Map<String, String> begun(LaunchOrder order) {
    URI initiation = world.get(Launches.class).begin(order);
    Map<String, String> given = new HashMap<>();
    for (String pair : initiation.getRawQuery().split("&")) {
      String[] parts = pair.split("=", 2);
      given.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    given.put("scope", "openid");
    given.put("response_type", "id_token");
    given.put("response_mode", "form_post");
    given.put("prompt", "none");
    given.put("redirect_uri", "http://localhost:8080/lti/launch");
    given.put("state", "the state");
    given.put("nonce", "the nonce");
    return given;
  }

  private Json verified(String token) throws Exception {
    JWSObject signed = JWSObject.parse(token);
    JWKSet keys = JWKSet.parse(world.get(Seal.class).publicKeys());
    RSASSAVerifier verifier =
        new RSASSAVerifier(keys.getKeyByKeyId(signed.getHeader().getKeyID()).toRSAKey());
    assertThat(signed.verify(verifier)).isTrue();
    return Json.parse(signed.getPayload().toString());
  }
}
