package org.maillage.lti13.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.lti13.TestPlatform.CLAIM;
import static org.maillage.lti13.launch.LaunchFixture.BROWSER;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.util.Base64URL;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.lti13.Reason;
import org.maillage.lti13.TestPlatform;
import org.maillage.lti13.json.Json;
import org.maillage.lti13.launch.LaunchFixture.Begun;

/** What must stay outside, each with the reason a page can explain. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LaunchRefusedTest {

  private final LaunchFixture fixture = new LaunchFixture();

  @AfterAll
  void close() throws Exception {
    fixture.close();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void refusesClaims(Reason reason, String what, Consumer<Map<String, Object>> change) {
    assertThat(fixture.refusal(change)).isEqualTo(reason);
  }

  static Stream<Arguments> refusesClaims() {
    return Stream.of(
        without(Reason.ISSUER, "iss"),
        with(Reason.ISSUER, "iss", "https://other.example"),
        without(Reason.AUDIENCE, "aud"),
        with(Reason.AUDIENCE, "aud", "other"),
        with(Reason.AUDIENCE, "aud", List.of("other")),
        with(Reason.AUDIENCE, "aud", List.of(TestPlatform.CLIENT_ID, "other")),
        with(Reason.AUDIENCE, "azp", "other"),
        without(Reason.MALFORMED, "exp"),
        with(Reason.MALFORMED, "exp", "tomorrow"),
        with(Reason.MALFORMED, "exp", Long.MAX_VALUE),
        with(Reason.EXPIRED, "exp", 1),
        without(Reason.MALFORMED, "iat"),
        with(Reason.MALFORMED, "iat", "now"),
        Arguments.of(Reason.EXPIRED, "exp 61 s ago", moved("exp", -121)),
        Arguments.of(Reason.ISSUED_IN_FUTURE, "iat 1 h ahead", moved("iat", 3600)),
        Arguments.of(Reason.ISSUED_IN_FUTURE, "iat 62 s ahead", moved("iat", 62)),
        Arguments.of(Reason.ISSUED_TOO_OLD, "iat 2 h ago", moved("iat", -7200)),
        with(Reason.ISSUED_IN_FUTURE, "nbf", 4_000_000_000L),
        without(Reason.NONCE, "nonce"),
        with(Reason.NONCE, "nonce", "never issued"),
        without(Reason.ANONYMOUS_REFUSED, "sub"),
        with(Reason.ANONYMOUS_REFUSED, "sub", ""),
        with(Reason.MALFORMED, "sub", 42),
        with(Reason.MALFORMED, "sub", "x".repeat(256)),
        with(Reason.MALFORMED, "sub", "a\u0000b"),
        without(Reason.VERSION, CLAIM + "version"),
        with(Reason.VERSION, CLAIM + "version", "1.1"),
        with(Reason.VERSION, CLAIM + "version", "LTI-1p3"),
        without(Reason.MESSAGE_TYPE, CLAIM + "message_type"),
        with(Reason.MESSAGE_TYPE, CLAIM + "message_type", "LtiUnknownRequest"),
        without(Reason.MALFORMED, CLAIM + "deployment_id"),
        with(Reason.DEPLOYMENT_UNKNOWN, CLAIM + "deployment_id", "8"),
        with(Reason.MALFORMED, CLAIM + "deployment_id", 7),
        without(Reason.ROLES_MISSING, CLAIM + "roles"),
        with(Reason.MALFORMED, CLAIM + "roles", "Learner"),
        without(Reason.RESOURCE_LINK_MISSING, CLAIM + "resource_link"),
        with(Reason.RESOURCE_LINK_MISSING, CLAIM + "resource_link", Map.of("title", "no id")),
        with(Reason.RESOURCE_LINK_MISSING, CLAIM + "resource_link", Map.of("id", "")),
        without(Reason.MALFORMED, CLAIM + "target_link_uri"),
        Arguments.of(
            Reason.MALFORMED,
            "deep linking without settings",
            (Consumer<Map<String, Object>>)
                claims -> claims.put(CLAIM + "message_type", "LtiDeepLinkingRequest")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/maillage/x",
        "https://tool.example.evil.com/maillage/x",
        "https://tool.example@evil.com/maillage/x",
        "https://user@tool.example/maillage/x",
        "https://evil.tool.example/maillage/x",
        "http://tool.example/maillage/x",
        "https://tool.example:8443/maillage/x",
        "https://tool.example/maillage2/x",
        "https://tool.example/other",
        "https://tool.example/maillage/../admin",
        "https://tool.example/maillage/%2e%2e/admin",
        "https://tool.example/maillage/.%2E/admin",
        "https://tool.example/maillage/..%2fadmin",
        "https://tool.example/maillage/..;x/admin"
      })
  void refusesTargetsElsewhere(String target) {
    assertThat(fixture.refusal(claims -> claims.put(CLAIM + "target_link_uri", target)))
        .isEqualTo(Reason.TARGET_OFF_SITE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "//evil.example/maillage",
        "/maillage/x",
        "https://tool.example\\@evil.example/",
        "https:///maillage",
        "not an address"
      })
  void refusesTargetsThatAreNoAddress(String target) {
    assertThat(fixture.refusal(claims -> claims.put(CLAIM + "target_link_uri", target)))
        .isEqualTo(Reason.MALFORMED);
  }

  @Test
  void refusesOtherAlgorithms() throws Exception {
    assertThat(signed(claims -> none(claims))).isEqualTo(Reason.ALGORITHM);
    byte[] publicKey = fixture.lms.signingKey().toRSAPublicKey().getEncoded();
    JWSHeader hs256 = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("first").build();
    MACSigner mac = new MACSigner(publicKey);
    assertThat(signed(claims -> TestPlatform.sign(hs256, claims, mac))).isEqualTo(Reason.ALGORITHM);
    JWSHeader rs512 = new JWSHeader.Builder(JWSAlgorithm.RS512).keyID("first").build();
    assertThat(signed(claims -> fixture.lms.sign(rs512, claims))).isEqualTo(Reason.ALGORITHM);
  }

  @Test
  void refusesOtherKeys() throws Exception {
    JWSHeader nameless = new JWSHeader(JWSAlgorithm.RS256);
    assertThat(signed(claims -> fixture.lms.sign(nameless, claims))).isEqualTo(Reason.UNKNOWN_KEY);
    JWSHeader unknown = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("wrong").build();
    assertThat(signed(claims -> fixture.lms.sign(unknown, claims))).isEqualTo(Reason.UNKNOWN_KEY);
    JWSHeader ours = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("first").build();
    RSASSASigner foreign = new RSASSASigner(TestPlatform.key("foreign"));
    assertThat(signed(claims -> TestPlatform.sign(ours, claims, foreign)))
        .isEqualTo(Reason.SIGNATURE);
    JWSHeader embedded =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .keyID("first")
            .jwk(TestPlatform.key("foreign").toPublicJWK())
            .build();
    assertThat(signed(claims -> TestPlatform.sign(embedded, claims, foreign)))
        .isEqualTo(Reason.SIGNATURE);
  }

  @Test
  void refusesAnAlteredToken() {
    assertThat(
            signed(
                claims -> {
                  String[] parts = fixture.lms.sign(claims).split("\\.");
                  claims.put("sub", "somebody-else");
                  return parts[0] + "." + Base64URL.encode(Json.write(claims)) + "." + parts[2];
                }))
        .isEqualTo(Reason.SIGNATURE);
    assertThat(signed(claims -> fixture.lms.sign(claims).replaceAll("\\.[^.]*$", ".")))
        .isEqualTo(Reason.SIGNATURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "a.b",
        "a.b.c",
        "..",
        "a.b.c.d",
        "e30.e30.e30",
        "W10.e30.e30",
        "😀.😀.😀"
      })
  void refusesWhatIsNoToken(String token) {
    assertThat(signed(claims -> token)).isIn(Reason.MALFORMED, Reason.ALGORITHM);
  }

  @Test
  void refusesAHugeOrDeepToken() {
    assertThat(signed(claims -> fixture.lms.sign(big(claims)))).isEqualTo(Reason.MALFORMED);
    String deep =
        Base64URL.encode("{\"a\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}").toString();
    assertThat(signed(claims -> deep + ".e30.e30")).isEqualTo(Reason.MALFORMED);
    assertThat(signed(claims -> null)).isEqualTo(Reason.MALFORMED);
  }

  @Test
  void refusesATokenThatIsNoLtiMessage() {
    assertThat(fixture.refusal(claims -> claims.keySet().removeIf(name -> name.startsWith(CLAIM))))
        .isEqualTo(Reason.VERSION);
  }

  @Test
  void refusesTheNonceOfAnotherLogin() {
    Begun mine = fixture.begin();
    Begun other = fixture.begin();
    String token = fixture.lms.sign(fixture.lms.claims(other.nonce()));
    assertThat(LaunchFixture.refusal(() -> fixture.launch(token, mine))).isEqualTo(Reason.NONCE);
  }

  @Test
  void refusesAnotherBrowser() {
    Begun begun = fixture.begin("hash-of-another-browsers-secret");
    String token = fixture.lms.sign(fixture.lms.claims(begun.nonce()));
    assertThat(LaunchFixture.refusal(() -> fixture.verifier.verify(token, begun.state(), BROWSER)))
        .isEqualTo(Reason.OTHER_BROWSER);
    assertThat(LaunchFixture.refusal(() -> fixture.verifier.verify(token, begun.state(), null)))
        .isEqualTo(Reason.BROWSER_UNKNOWN);
  }

  private Reason signed(Function<Map<String, Object>, String> signing) {
    Begun begun = fixture.begin();
    String token = signing.apply(fixture.lms.claims(begun.nonce()));
    return LaunchFixture.refusal(() -> fixture.launch(token, begun));
  }

  private static String none(Map<String, Object> claims) {
    return Base64URL.encode("{\"alg\":\"none\",\"kid\":\"first\"}")
        + "."
        + Base64URL.encode(Json.write(claims))
        + ".";
  }

  private static Map<String, Object> big(Map<String, Object> claims) {
    char[] filling = new char[70_000];
    Arrays.fill(filling, 'x');
    claims.put("filling", new String(filling));
    return claims;
  }

  private static Arguments with(Reason reason, String claim, Object value) {
    String shown = String.valueOf(value);
    String what =
        claim + " = " + shown.substring(0, Math.min(30, shown.length())).replace('\u0000', '0');
    return Arguments.of(
        reason, what, (Consumer<Map<String, Object>>) claims -> claims.put(claim, value));
  }

  private static Arguments without(Reason reason, String claim) {
    return Arguments.of(
        reason, "no " + claim, (Consumer<Map<String, Object>>) claims -> claims.remove(claim));
  }

  private static Consumer<Map<String, Object>> moved(String claim, long seconds) {
    return claims -> claims.merge(claim, seconds, (a, b) -> (Long) a + (Long) b);
  }
}
