package org.maillage.tool.platform;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.tool.platform.LocalServer.Reply;
import org.maillage.tool.platform.LocalServer.Request;
import org.maillage.tool.product.RunningProduct;

/**
 * A small LMS, as strict as Moodle: its hints work once, its redirect address is exact. Each has an
 * address of its own, so tests never see each other's people.
 */
public final class FakeLms implements AutoCloseable {
  public static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
  public static final String CLIENT = "maillage-in-tests";
  public static final String DEPLOYMENT = "deployment-1";

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final LocalServer server = new LocalServer();
  private final Map<String, Opening> openings = new ConcurrentHashMap<>();
  private final RunningProduct tool;
  private final FakeServices services;
  private volatile Gate gate;

  private FakeLms(RunningProduct tool) {
    this.tool = tool;
    this.services = new FakeServices(server, tool);
    server.on("/jwks", this::keys);
    server.on("/open/", this::open);
    server.on("/course/", this::course);
    server.on("/auth", this::authenticate);
    server.on("/probe", FakeLms::probe);
    FakeRegistration.on(server);
  }

  /** An LMS that the product knows; it shares names unless a test says otherwise. */
  public static FakeLms registeredAt(RunningProduct tool) {
    return registeredAt(tool, Map.of());
  }

  public static FakeLms registeredAt(RunningProduct tool, Map<String, Object> choices) {
    FakeLms lms = new FakeLms(tool);
    lms.register(choices);
    return lms;
  }

  public static FakeLms unknownTo(RunningProduct tool) {
    return new FakeLms(tool);
  }

  public void register(Map<String, Object> choices) {
    Map<String, Object> platform = new LinkedHashMap<>(registration());
    platform.putAll(choices);
    HttpRequest request =
        HttpRequest.newBuilder(tool.url("/api/admin/platforms"))
            .header("Authorization", "Bearer " + RunningProduct.ADMIN_TOKEN)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(JSONObjectUtils.toJSONString(platform)))
            .build();
    try {
      HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 2) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
      }
    } catch (java.io.IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** In the shape that the admin API and MAILLAGE_PLATFORMS share. */
  public Map<String, Object> registration() {
    Map<String, Object> platform = new LinkedHashMap<>();
    platform.put("issuer", issuer());
    platform.put("clientId", CLIENT);
    platform.put("deploymentIds", List.of(DEPLOYMENT));
    platform.put("authorizationEndpoint", issuer() + "/auth");
    platform.put("tokenEndpoint", issuer() + "/token");
    platform.put("jwksUri", issuer() + "/jwks");
    platform.put("name", "LMS of a test");
    platform.put("shareNames", true);
    return platform;
  }

  public String issuer() {
    return server.origin();
  }

  /** Where a tool that registers itself begins. */
  public String configuration() {
    return issuer() + "/.well-known/openid-configuration";
  }

  public FakeServices services() {
    return services;
  }

  /** Whoever asks for the keys waits from now on; a new key id makes the tool ask. */
  public Gate holdKeys() {
    gate = new Gate();
    return gate;
  }

  private Reply keys(Request request) throws InterruptedException {
    Gate held = gate;
    if (held != null) {
      held.pass();
    }
    return Reply.json(Keys.published());
  }

  /** What the LMS sends a browser to the tool with; good for one launch. */
  public Map<String, String> login(Opening opening) {
    return login(opening, prepare(opening));
  }

  private String prepare(Opening opening) {
    String hint = UUID.randomUUID().toString();
    openings.put(hint, opening);
    return hint;
  }

  private Map<String, String> login(Opening opening, String hint) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("iss", issuer());
    parameters.put("client_id", opening.client());
    parameters.put("login_hint", opening.user());
    parameters.put("lti_message_hint", hint);
    parameters.put("lti_deployment_id", DEPLOYMENT);
    parameters.put("target_link_uri", target(opening));
    return parameters;
  }

  private String target(Opening opening) {
    return tool.publicOrigin() + "/lti/launch?resource=" + encoded(opening.resource());
  }

  /** What the LMS says of this opening. */
  public Map<String, Object> claims(Opening opening, String nonce) {
    Map<String, Object> claims = new LinkedHashMap<>();
    long now = Instant.now().getEpochSecond();
    claims.put("iss", issuer());
    claims.put("aud", opening.client());
    claims.put("sub", opening.user());
    claims.put("iat", now);
    claims.put("exp", now + 60);
    claims.put("nonce", nonce);
    claims.put("name", "Camille Exemple");
    claims.put("given_name", "Camille");
    claims.put("family_name", "Exemple");
    claims.put("email", "camille@example.org");
    claims.put(CLAIM + "version", "1.3.0");
    claims.put(CLAIM + "message_type", "LtiResourceLinkRequest");
    claims.put(CLAIM + "deployment_id", DEPLOYMENT);
    claims.put(CLAIM + "target_link_uri", target(opening));
    claims.put(CLAIM + "roles", opening.roles());
    claims.put(CLAIM + "resource_link", Map.of("id", "link-" + opening.resource()));
    claims.put(CLAIM + "context", Map.of("id", opening.course(), "title", "A course"));
    claims.put(CLAIM + "launch_presentation", Map.of("locale", "fr"));
    claims.put(CLAIM + "custom", Map.of("resource", opening.resource()));
    claims.putAll(services.claims(opening));
    opening.change(claims);
    return claims;
  }

  /** The address of the link itself, for a window of its own. */
  public String link(Opening opening) {
    return issuer() + "/open/" + prepare(opening);
  }

  /** A course page with the tool in a frame, as an LMS shows it. */
  public String coursePage(Opening... opened) {
    return issuer()
        + "/course/"
        + Stream.of(opened).map(this::prepare).collect(Collectors.joining("/"));
  }

  private Reply course(Request request) {
    StringBuilder frames = new StringBuilder();
    for (String hint : request.below("/course/")) {
      frames.append(
          "<iframe title='Maillage' width='100%%' height='400' src='/open/%s'></iframe>"
              .formatted(hint));
    }
    // From another site than this page, like the tool, and with cookies that are not partitioned.
    frames.append(
        "<iframe title='Probe' src='%s/probe'></iframe>"
            .formatted(issuer().replace("127.0.0.1", "localhost")));
    return Reply.page(
        "<!DOCTYPE html><html lang='fr'><title>A course</title><body>" + frames + "</body></html>");
  }

  /** Says whether this browser keeps a third party's cookie. */
  private static Reply probe(Request request) {
    boolean kept = String.valueOf(request.header("Cookie")).contains("probe=1");
    return request.uri().getQuery() != null
        ? Reply.page("<!DOCTYPE html><p>" + (kept ? "kept" : "blocked") + "</p>")
        : new Reply(
            303,
            "text/plain",
            "",
            Map.of(
                "Location",
                "/probe?again",
                "Set-Cookie",
                "probe=1; Path=/; Secure; SameSite=None"));
  }

  private Reply open(Request request) {
    String hint = request.below("/open/")[0];
    return form(tool.url("/lti/login").toString(), login(openings.get(hint), hint));
  }

  private Reply authenticate(Request request) {
    Map<String, String> asked = request.parameters();
    Opening opening = openings.remove(String.valueOf(asked.get("lti_message_hint")));
    boolean right =
        opening != null
            && opening.user().equals(asked.get("login_hint"))
            && opening.client().equals(asked.get("client_id"))
            && "openid".equals(asked.get("scope"))
            && "id_token".equals(asked.get("response_type"))
            && "form_post".equals(asked.get("response_mode"))
            && "none".equals(asked.get("prompt"))
            && tool.url("/lti/launch").toString().equals(asked.get("redirect_uri"));
    if (!right) {
      return Reply.status(400);
    }
    String token = Keys.sign(claims(opening, asked.get("nonce")));
    return form(asked.get("redirect_uri"), Map.of("id_token", token, "state", asked.get("state")));
  }

  /** A page that sends itself on, with a button for browsers without scripts. */
  private static Reply form(String action, Map<String, String> fields) {
    String inputs =
        fields.entrySet().stream()
            .map(
                f ->
                    "<input type='hidden' name='%s' value='%s'>"
                        .formatted(f.getKey(), f.getValue()))
            .collect(Collectors.joining());
    return Reply.page(
        "<!DOCTYPE html><title>…</title><form method='post' action='%s'>%s<button>Go</button></form>"
                .formatted(action, inputs)
            + "<script>document.forms[0].submit()</script>");
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
  }
}
