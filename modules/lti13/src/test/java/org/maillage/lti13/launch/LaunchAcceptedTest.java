package org.maillage.lti13.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.lti13.TestPlatform.CLAIM;
import static org.maillage.lti13.TestPlatform.MEMBERSHIP;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.lti13.TestPlatform;

/** What must get in, or a class stands before a closed door. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LaunchAcceptedTest {

  private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
  private static final String NRPS =
      "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";
  private static final String DL =
      "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";

  private final LaunchFixture fixture = new LaunchFixture();

  @AfterAll
  void close() throws Exception {
    fixture.close();
  }

  @Test
  void readsWhatThePlatformTells() {
    Launch launch =
        fixture.launch(
            claims -> {
              claims.put("email", "o'brien@school.example");
              claims.put("locale", "fr-BE");
              claims.put(CLAIM + "custom", Map.of("resource", "unit/a", "copies", 3));
              claims.put(
                  CLAIM + "launch_presentation",
                  Map.of(
                      "document_target",
                      "iframe",
                      "return_url",
                      "https://lms.example/back",
                      "height",
                      400));
              claims.put(
                  CLAIM + "tool_platform",
                  Map.of("guid", "g", "product_family_code", "moodle", "version", "5.1"));
              claims.put(
                  AGS,
                  Map.of(
                      "scope",
                      List.of(GradeEndpoint.SCOPE_SCORE),
                      "lineitem",
                      "https://lms.example/li?type_id=1"));
              claims.put(NRPS, Map.of("context_memberships_url", "https://lms.example/members"));
            });

    assertThat(launch.platform().clientId()).isEqualTo(TestPlatform.CLIENT_ID);
    assertThat(launch.deploymentId()).isEqualTo("7");
    assertThat(launch.subject()).contains("user-42");
    assertThat(launch.messageType()).isEqualTo(MessageType.RESOURCE_LINK);
    assertThat(launch.target())
        .hasToString("https://tool.example/maillage/lti/launch?resource=unit%2Fa");
    assertThat(launch.resourceLink()).contains(new ResourceLink("link-1", "Unit A", null));
    assertThat(launch.context().orElseThrow().title()).isEqualTo("A course");
    assertThat(launch.profile())
        .isEqualTo(
            new SharedProfile(
                "Nguyễn O'Brien", "Nguyễn", "O'Brien", "o'brien@school.example", "fr-BE"));
    assertThat(launch.custom())
        .containsOnly(Map.entry("resource", "unit/a"), Map.entry("copies", "3"));
    assertThat(launch.presentation())
        .isEqualTo(
            new LaunchPresentation(
                "iframe", URI.create("https://lms.example/back"), null, 400, null));
    assertThat(launch.toolPlatform().orElseThrow().productFamily()).isEqualTo("moodle");
    assertThat(launch.grades().orElseThrow().lineItem())
        .hasToString("https://lms.example/li?type_id=1");
    assertThat(launch.grades().orElseThrow().mayPostScores()).isTrue();
    assertThat(launch.grades().orElseThrow().mayCreateLineItems()).isFalse();
    assertThat(launch.roster())
        .contains(new RosterEndpoint(URI.create("https://lms.example/members")));
    assertThat(launch.deepLinking()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void letsIn(String what, Consumer<Map<String, Object>> change) {
    assertThat(fixture.launch(change).subject()).contains("user-42");
  }

  static Stream<Arguments> letsIn() {
    return Stream.of(
        change("plain", claims -> {}),
        change("instructor", claims -> roles(claims, MEMBERSHIP + "Instructor")),
        change(
            "several roles",
            claims -> roles(claims, MEMBERSHIP + "Instructor", MEMBERSHIP + "Mentor")),
        change("short role", claims -> roles(claims, "Instructor")),
        change("unknown role", claims -> roles(claims, "http://example.org/roles#Wizard")),
        change("no role", claims -> roles(claims)),
        change(
            "a role that is a number",
            claims -> claims.put(CLAIM + "roles", List.of(1, "Learner"))),
        change(
            "only e-mail",
            claims -> {
              nameless(claims);
              claims.put("email", "a@b.example");
            }),
        change("only names", claims -> claims.remove("email")),
        change("nothing personal", LaunchAcceptedTest::nameless),
        change(
            "only a resource link",
            claims -> {
              nameless(claims);
              claims.remove(CLAIM + "context");
            }),
        change(
            "e-mail without context",
            claims -> {
              claims.put("email", "a@b.example");
              claims.remove(CLAIM + "context");
            }),
        change("audience as list", claims -> claims.put("aud", List.of(TestPlatform.CLIENT_ID))),
        change(
            "two audiences, we are the party",
            claims -> {
              claims.put("aud", List.of("other", TestPlatform.CLIENT_ID));
              claims.put("azp", TestPlatform.CLIENT_ID);
            }),
        change("platform clock 50 s ahead", claims -> shift(claims, 50)),
        change("platform clock 110 s behind", claims -> shift(claims, -110)),
        change(
            "optional claims of wrong types",
            claims -> {
              claims.put("name", 5);
              claims.put("email", List.of());
              claims.put(CLAIM + "context", "course");
              claims.put(CLAIM + "custom", List.of("x"));
              claims.put(CLAIM + "launch_presentation", true);
              claims.put(CLAIM + "tool_platform", 1);
              claims.put(AGS, Map.of("lineitems", 7));
              claims.put(NRPS, List.of());
            }),
        change("unknown claims", claims -> claims.put("https://example.org/new", Map.of("a", 1))),
        change(
            "target is the base itself", claims -> target(claims, "https://tool.example/maillage")),
        change(
            "target with the standard port",
            claims -> target(claims, "https://tool.example:443/maillage/x")),
        change(
            "target in other case", claims -> target(claims, "HTTPS://Tool.Example/maillage/x")));
  }

  @Test
  void takesAPickerRequestWithoutTarget() {
    Launch launch =
        fixture.launch(
            claims -> {
              claims.put(CLAIM + "message_type", "LtiDeepLinkingRequest");
              claims.remove(CLAIM + "target_link_uri");
              claims.remove(CLAIM + "resource_link");
              claims.put(
                  DL,
                  Map.of(
                      "deep_link_return_url",
                      "https://lms.example/return",
                      "accept_types",
                      List.of("ltiResourceLink"),
                      "accept_presentation_document_targets",
                      List.of("iframe"),
                      "accept_multiple",
                      true,
                      "data",
                      "opaque\n data"));
            });
    assertThat(launch.messageType()).isEqualTo(MessageType.DEEP_LINKING);
    assertThat(launch.target()).isEqualTo(LaunchFixture.TOOL);
    assertThat(launch.deepLinking().orElseThrow().acceptMultiple()).isTrue();
    assertThat(launch.deepLinking().orElseThrow().data()).isEqualTo("opaque\n data");
  }

  @Test
  void takesAnAnonymousLaunchWhereThePlatformMayDoThat() throws Exception {
    try (LaunchFixture other = new LaunchFixture()) {
      other.allowAnonymous();
      assertThat(other.launch(claims -> claims.remove("sub")).subject()).isEmpty();
    }
  }

  @Test
  void keepsUnusualNamesAndDisarmsUnsafeOnes() {
    Launch launch =
        fixture.launch(
            claims -> {
              claims.put("given_name", "Ørsted 🧑🏽‍🏫");
              claims.put("family_name", "مريم العربية");
              claims.put("name", "Robert'); DROP TABLE\r\nSet-Cookie: a\u0000");
              claims.put(CLAIM + "context", Map.of("id", "c", "title", "🧵".repeat(200)));
              claims.put(
                  CLAIM + "resource_link", Map.of("id", "l", "title", "half \ud83d character"));
            });
    assertThat(launch.profile().givenName()).isEqualTo("Ørsted 🧑🏽‍🏫");
    assertThat(launch.profile().familyName()).isEqualTo("مريم العربية");
    assertThat(launch.profile().name()).isEqualTo("Robert'); DROP TABLE  Set-Cookie: a");
    assertThat(launch.context().orElseThrow().title()).isEqualTo("🧵".repeat(127));
    assertThat(launch.resourceLink().orElseThrow().title())
        .doesNotContain("\ud83d")
        .startsWith("half ");
  }

  @Test
  void saysNothingPersonalInLogs() {
    Launch launch = fixture.launch(claims -> claims.put("email", "a@b.example"));
    assertThat(launch.toString() + launch.profile())
        .doesNotContain("Nguyễn", "a@b.example", "user-42");
  }

  @Test
  void worksAsLongAsTheLoginLives() {
    LaunchFixture.Begun begun = fixture.begin();
    fixture.clock.advance(Duration.ofMinutes(9));
    assertThat(fixture.launch(fixture.lms.sign(fixture.lms.claims(begun.nonce())), begun))
        .isNotNull();
  }

  private static Arguments change(String what, Consumer<Map<String, Object>> change) {
    return Arguments.of(what, change);
  }

  private static void roles(Map<String, Object> claims, String... roles) {
    claims.put(CLAIM + "roles", List.of(roles));
  }

  private static void target(Map<String, Object> claims, String target) {
    claims.put(CLAIM + "target_link_uri", target);
  }

  private static void nameless(Map<String, Object> claims) {
    claims.keySet().removeAll(List.of("name", "given_name", "family_name", "email"));
  }

  private static void shift(Map<String, Object> claims, long seconds) {
    claims.merge("iat", seconds, (a, b) -> (Long) a + (Long) b);
    claims.merge("exp", seconds, (a, b) -> (Long) a + (Long) b);
  }
}
