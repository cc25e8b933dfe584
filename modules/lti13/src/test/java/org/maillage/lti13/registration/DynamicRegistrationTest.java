package org.maillage.lti13.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.lti13.Platform;
import org.maillage.lti13.TestServer;
import org.maillage.lti13.TestServer.Reply;
import org.maillage.lti13.TestServer.Request;
import org.maillage.lti13.json.Json;
import org.maillage.lti13.net.AddressPolicy;
import org.maillage.lti13.net.OutgoingHttp;
import org.maillage.lti13.registration.RegistrationException.Failure;

class DynamicRegistrationTest {

  private static final String CONFIGURATION = "/moodle/mod/lti/openid-configuration.php";
  private static final String REGISTRATION = "/moodle/mod/lti/openid-registration.php";

  private final TestServer server = new TestServer();
  private final OutgoingHttp http = new OutgoingHttp(AddressPolicy.anywhere());
  private final DynamicRegistration registration = new DynamicRegistration(http);

  @BeforeEach
  void moodle() {
    server.on(CONFIGURATION, Reply.json(Json.write(configuration())));
    server.on(
        REGISTRATION,
        Reply.json(
            "{\"client_id\":\"abc\",\"https://purl.imsglobal.org/spec/lti-tool-configuration\":"
                + "{\"deployment_id\":\"7\"}}"));
  }

  @AfterEach
  void close() throws Exception {
    http.close();
    server.close();
  }

  @Test
  void registersAtMoodle() {
    PlatformConfiguration moodle =
        registration.readConfiguration(server.base() + CONFIGURATION, "eyJ.a-b_c.d");
    assertThat(moodle.productFamily()).isEqualTo("moodle");
    assertThat(moodle.variables()).contains("Context.id.history");
    Registered registered = registration.register(moodle, "eyJ.a-b_c.d", request(false, false));

    assertThat(registered.toPlatform())
        .isEqualTo(
            new Platform(
                server.base() + "/moodle",
                "abc",
                Set.of("7"),
                server.uri("/moodle/auth"),
                server.uri("/moodle/token"),
                null,
                server.uri("/moodle/certs"),
                false));
    Request sent = server.requests(REGISTRATION).get(0);
    assertThat(sent.header("Authorization")).isEqualTo("Bearer eyJ.a-b_c.d");
    assertThat(server.requests(CONFIGURATION).get(0).header("Authorization"))
        .isEqualTo("Bearer eyJ.a-b_c.d");
    Json payload = Json.parse(sent.body());
    assertThat(payload.members())
        .containsEntry("redirect_uris", List.of("https://tool.example/lti/launch"))
        .containsEntry("client_name#fr", "Maillage (fr)")
        .containsEntry("token_endpoint_auth_method", "private_key_jwt")
        .containsEntry("response_types", List.of("id_token"))
        .doesNotContainKey("logo_uri");
    assertThat((String) payload.get("scope"))
        .contains("ags/scope/lineitem ", "ags/scope/score", "nrps/scope");
    Json tool = payload.object(RegistrationRequest.TOOL);
    assertThat(tool.get("domain")).isEqualTo("tool.example");
    assertThat(tool.get("custom_parameters"))
        .isEqualTo(Map.of("context_id_history", "$Context.id.history"));
    assertThat(tool.objects("messages"))
        .extracting(message -> message.get("type"))
        .containsExactly("LtiResourceLinkRequest", "LtiDeepLinkingRequest");
  }

  @Test
  void asksForNamesAndMailOnlyWhenTold() {
    assertThat(claims(request(false, false))).containsExactly("iss", "sub");
    assertThat(claims(request(true, false)))
        .containsExactly("iss", "sub", "name", "given_name", "family_name");
    assertThat(claims(request(false, true))).containsExactly("iss", "sub", "email");
  }

  @Test
  void sendsNoAuthorizationWhereThePlatformSentNoToken() {
    for (String none : new String[] {null, ""}) {
      PlatformConfiguration read =
          registration.readConfiguration(server.base() + CONFIGURATION, none);
      registration.register(read, none, request(false, false));
    }
    assertThat(server.requests(REGISTRATION))
        .extracting(r -> r.header("Authorization"))
        .containsOnlyNulls();
    assertThat(server.requests(CONFIGURATION))
        .extracting(r -> r.header("Authorization"))
        .containsOnlyNulls();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "issuer",
        "authorization_endpoint",
        "token_endpoint",
        "jwks_uri",
        "registration_endpoint"
      })
  void refusesAConfigurationThatLacksAPart(String member) {
    assertThat(failure(json -> json.remove(member))).isEqualTo(Failure.MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"authorization_endpoint", "token_endpoint", "jwks_uri", "registration_endpoint"})
  void refusesAnEndpointOfTheMoodleNextDoor(String member) {
    assertThat(failure(json -> json.put(member, server.base() + "/moodle2/x")))
        .isEqualTo(Failure.NOT_THE_ISSUERS);
    assertThat(failure(json -> json.put(member, server.base() + "/moodle/../moodle2/x")))
        .isEqualTo(Failure.NOT_THE_ISSUERS);
    assertThat(failure(json -> json.put(member, "https://evil.example/moodle/x")))
        .isEqualTo(Failure.NOT_THE_ISSUERS);
    assertThat(server.requests("/moodle2/x")).isEmpty();
  }

  @Test
  void refusesToTakeOneMoodleForAnother() {
    assertThat(failure(json -> json.put("issuer", server.base() + "/moodle2")))
        .isEqualTo(Failure.NOT_THE_ISSUERS);
    assertThat(failure(json -> json.put("issuer", server.base() + "/mood")))
        .isEqualTo(Failure.NOT_THE_ISSUERS);
    assertThat(failure(json -> json.put("issuer", "https://lms.example")))
        .isEqualTo(Failure.NOT_THE_ISSUERS);
    assertThat(failure(json -> json.put("issuer", "no address"))).isEqualTo(Failure.MALFORMED);
  }

  @Test
  void refusesAConfigurationThatSomebodyElsePublishes() {
    String copied = Json.write(configuration()).replace("moodle", "moodle2");
    server.on(CONFIGURATION, Reply.json(copied));
    assertThat(read(server.base() + CONFIGURATION)).isEqualTo(Failure.NOT_THE_ISSUERS);
  }

  @Test
  void refusesAPlatformThatCannotSignWithRs256() {
    assertThat(failure(json -> json.put("id_token_signing_alg_values_supported", List.of("ES256"))))
        .isEqualTo(Failure.UNSUPPORTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "null", "<html>", "{\"issuer\":5}", "{"})
  void refusesWhatIsNoConfiguration(String answer) {
    server.on(CONFIGURATION, Reply.json(answer));
    assertThat(read(server.base() + CONFIGURATION)).isEqualTo(Failure.MALFORMED);
  }

  @Test
  void refusesARedirectAndAnOversizedConfiguration() {
    server.on(
        CONFIGURATION, Reply.status(302).with("Location", server.base() + "/moodle/elsewhere"));
    assertThat(read(server.base() + CONFIGURATION)).isEqualTo(Failure.REFUSED);
    assertThat(server.requests("/moodle/elsewhere")).isEmpty();
    server.on(CONFIGURATION, Reply.json("{\"a\":\"" + "x".repeat(300_000) + "\"}"));
    assertThat(read(server.base() + CONFIGURATION)).isEqualTo(Failure.MALFORMED);
    server.on(CONFIGURATION, Reply.json("{\"a\":\"" + "x".repeat(5_000_000) + "\"}"));
    assertThat(read(server.base() + CONFIGURATION)).isEqualTo(Failure.MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://lms.example/c",
        "https://127.0.0.1/c",
        "https://[fd00::1]/c",
        "file:///etc/passwd",
        "x y",
        ""
      })
  void refusesToReadPrivateAddresses(String address) throws Exception {
    try (OutgoingHttp guarded = new OutgoingHttp(AddressPolicy.publicOnly())) {
      RegistrationException refused =
          catchThrowableOfType(
              RegistrationException.class,
              () -> new DynamicRegistration(guarded).readConfiguration(address, null));
      assertThat(refused.failure()).isEqualTo(Failure.ADDRESS_REFUSED);
    }
  }

  @Test
  void saysWhatThePlatformSaid() {
    PlatformConfiguration moodle =
        registration.readConfiguration(server.base() + CONFIGURATION, null);
    server.on(REGISTRATION, new Reply(401, "{\"error\":\"token_already_used\"}", Map.of()));
    assertThat(registering(moodle).failure()).isEqualTo(Failure.TOKEN_REFUSED);
    assertThat(registering(moodle)).hasMessageContaining("token_already_used");
    server.on(REGISTRATION, Reply.status(500));
    assertThat(registering(moodle).failure()).isEqualTo(Failure.REFUSED);
    server.on(REGISTRATION, Reply.json("{}"));
    assertThat(registering(moodle).failure()).isEqualTo(Failure.MALFORMED);
    server.on(REGISTRATION, Reply.json("{\"client_id\":\"abc\"}"));
    assertThat(registration.register(moodle, null, request(false, false)).deploymentId()).isEmpty();
  }

  @Test
  void refusesATokenThatWouldSmuggleAHeader() {
    RegistrationException refused =
        catchThrowableOfType(
            RegistrationException.class,
            () -> registration.readConfiguration(server.base() + CONFIGURATION, "a\r\nHost: b"));
    assertThat(refused.failure()).isEqualTo(Failure.TOKEN_REFUSED);
  }

  private Map<String, Object> configuration() {
    String moodle = server.base() + "/moodle";
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("issuer", moodle);
    json.put("authorization_endpoint", moodle + "/auth");
    json.put("token_endpoint", moodle + "/token");
    json.put("jwks_uri", moodle + "/certs");
    json.put("registration_endpoint", server.base() + REGISTRATION);
    json.put("id_token_signing_alg_values_supported", List.of("RS256"));
    json.put("scopes_supported", List.of("openid"));
    json.put(
        "https://purl.imsglobal.org/spec/lti-platform-configuration",
        Map.of(
            "product_family_code",
            "moodle",
            "version",
            "5.1",
            "variables",
            List.of("Context.id.history")));
    return json;
  }

  private Failure failure(Consumer<Map<String, Object>> change) {
    Map<String, Object> json = configuration();
    change.accept(json);
    server.on(CONFIGURATION, Reply.json(Json.write(json)));
    return read(server.base() + CONFIGURATION);
  }

  private Failure read(String address) {
    RegistrationException refused =
        catchThrowableOfType(
            RegistrationException.class, () -> registration.readConfiguration(address, null));
    return refused == null ? null : refused.failure();
  }

  private RegistrationException registering(PlatformConfiguration platform) {
    return catchThrowableOfType(
        RegistrationException.class,
        () -> registration.register(platform, null, request(false, false)));
  }

  private static List<String> claims(RegistrationRequest request) {
    return Json.parse(request.json()).object(RegistrationRequest.TOOL).texts("claims", 50);
  }

  private static RegistrationRequest request(boolean names, boolean email) {
    return new RegistrationRequest(
        "Maillage",
        Map.of("fr", "Maillage (fr)"),
        null,
        URI.create("https://tool.example"),
        URI.create("https://tool.example/lti/login"),
        URI.create("https://tool.example/lti/launch"),
        URI.create("https://tool.example/lti/jwks"),
        null,
        Map.of("context_id_history", "$Context.id.history"),
        "Choisir",
        names,
        email);
  }
}
