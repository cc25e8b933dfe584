package org.maillage.lms.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.Languages;
import org.maillage.lti13.Platform;
import org.maillage.lti13.keys.JwksStore;
import org.maillage.lti13.keys.PlatformKeys;
import org.maillage.lti13.keys.ToolKey;
import org.maillage.lti13.keys.ToolKeyStore;
import org.maillage.lti13.keys.ToolKeys;
import org.maillage.lti13.net.AddressPolicy;
import org.maillage.lti13.net.OutgoingHttp;
import org.maillage.pages.api.Texts;

class PlatformCheckTest {
  private static final String TOKEN =
      "{\"access_token\":\"t\",\"token_type\":\"bearer\",\"expires_in\":3600}";

  private HttpServer lms;
  private String keys;
  private int keysStatus = 200;
  private String token = TOKEN;
  private int tokenStatus = 200;
  private String refusedScope = "none";

  @BeforeEach
  void start() throws Exception {
    keys = new JWKSet(new RSAKeyGenerator(2048).keyID("k").generate()).toString();
    lms = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    lms.createContext("/keys", exchange -> answer(exchange, keysStatus, keys));
    lms.createContext("/token", this::token);
    lms.start();
  }

  @AfterEach
  void stop() {
    lms.stop(0);
  }

  @Test
  void saysWhatWorks() throws IOException {
    assertThat(keysOf(check(Set.of("1"), true)))
        .containsExactly("accepted", "deployments", "keys", "clock", "grades", "roster");
    assertThat(check(Set.of("1"), true)).allMatch(Finding::good);
  }

  @Test
  void tellsThatItIsNotAcceptedAndHasNoDeployment() throws IOException {
    assertThat(bad(check(Set.of(), false))).containsExactly("waiting", "deployments-none");
  }

  @Test
  void tellsThatTheKeysAreUnreachable() throws IOException {
    lms.stop(0);
    assertThat(bad(check(Set.of("1"), true)))
        .containsExactly("keys-unreachable", "token-unreachable");
  }

  @Test
  void tellsThatAPrivateAddressIsNotCalled() throws IOException {
    assertThat(bad(check(AddressPolicy.publicOnly(), Clock.systemUTC(), Set.of("1"), true)))
        .containsExactly("keys-address", "token-address");
  }

  @Test
  void tellsWhatIsWrongWithTheKeys() throws Exception {
    keysStatus = 404;
    assertThat(bad(check(Set.of("1"), true))).containsExactly("keys-status");

    keysStatus = 200;
    keys = "<html>Moodle</html>";
    assertThat(bad(check(Set.of("1"), true))).containsExactly("keys-content");

    keys = "{\"keys\":[]}";
    assertThat(bad(check(Set.of("1"), true))).containsExactly("keys-unusable");

    keys = new JWKSet(new RSAKeyGenerator(1024, true).keyID("k").generate()).toString();
    assertThat(bad(check(Set.of("1"), true))).containsExactly("keys-unusable");
  }

  @Test
  void tellsThatAClockIsWrong() throws IOException {
    Clock late = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-3));
    Finding ahead =
        finding(check(AddressPolicy.anywhere(), late, Set.of("1"), true), "clock-ahead");
    assertThat((Long) ahead.details().get(0)).isBetween(175L, 185L);

    Clock early = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(3));
    assertThat(bad(check(AddressPolicy.anywhere(), early, Set.of("1"), true)))
        .containsExactly("clock-behind");
  }

  @Test
  void tellsThatThePlatformRefusesUs() throws IOException {
    tokenStatus = 400;
    token = "{\"error\":\"invalid_client\"}";
    Finding refused = finding(check(Set.of("1"), true), "token-refused");
    assertThat(refused.details().get(0).toString()).contains("invalid_client");
    assertThat(refused.details().get(2)).isEqualTo("https://tool.example/lti/jwks");
  }

  @Test
  void tellsWhichServiceIsOff() throws IOException {
    refusedScope = "contextmembership";
    assertThat(bad(check(Set.of("1"), true))).containsExactly("roster-off");

    refusedScope = "score";
    assertThat(bad(check(Set.of("1"), true))).containsExactly("grades-off");
  }

  @Test
  void tellsThatTheTokenAddressIsSomethingElse() throws IOException {
    token = "<html></html>";
    assertThat(bad(check(Set.of("1"), true))).containsExactly("token-content");

    tokenStatus = 503;
    assertThat(bad(check(Set.of("1"), true))).containsExactly("token-busy");
  }

  private List<Finding> check(Set<String> deployments, boolean accepted) throws IOException {
    return check(AddressPolicy.anywhere(), Clock.systemUTC(), deployments, accepted);
  }

  private List<Finding> check(
      AddressPolicy policy, Clock clock, Set<String> deployments, boolean accepted)
      throws IOException {
    String base = "http://127.0.0.1:" + lms.getAddress().getPort();
    Platform platform =
        new Platform(
            base,
            "client",
            deployments,
            URI.create(base + "/auth"),
            URI.create(base + "/token"),
            null,
            URI.create(base + "/keys"),
            false);
    try (OutgoingHttp http = new OutgoingHttp(policy)) {
      ToolKeys toolKeys = new ToolKeys(new MemoryKeys(), Duration.ofDays(1), clock);
      toolKeys.ensureKey();
      PlatformKeys platformKeys = new PlatformKeys(http, new NoKeys(), clock);
      URI ours = URI.create("https://tool.example/lti/jwks");
      List<Finding> findings =
          new PlatformCheck(http, platformKeys, toolKeys, ours, clock).of(platform, accepted);
      assertThat(findings).allSatisfy(PlatformCheckTest::isTold);
      return findings;
    }
  }

  private static void isTold(Finding finding) {
    for (Locale locale : Languages.ALL) {
      assertThat(Texts.get(locale, "lms.check." + finding.key(), finding.details().toArray()))
          .isNotBlank()
          .doesNotContain("{0", "{1", "{2");
    }
  }

  private void token(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (form.substring(form.indexOf("&scope=")).contains(refusedScope)) {
      answer(exchange, 400, "{\"error\":\"invalid_scope\"}");
    } else {
      answer(exchange, tokenStatus, token);
    }
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static Finding finding(List<Finding> findings, String key) {
    return findings.stream().filter(f -> f.key().equals(key)).findFirst().orElseThrow();
  }

  private static List<String> keysOf(List<Finding> findings) {
    return findings.stream().map(Finding::key).toList();
  }

  private static List<String> bad(List<Finding> findings) {
    return keysOf(findings.stream().filter(finding -> !finding.good()).toList());
  }

  private static final class NoKeys implements JwksStore {
    @Override
    public Optional<String> load(URI jwksUri) {
      return Optional.empty();
    }

    @Override
    public void save(URI jwksUri, String jwksJson) {}
  }

  private static final class MemoryKeys implements ToolKeyStore {
    private final List<ToolKey> keys = new ArrayList<>();

    @Override
    public List<ToolKey> list() {
      return List.copyOf(keys);
    }

    @Override
    public void add(ToolKey key) {
      keys.add(key);
    }

    @Override
    public void retire(String keyId) {
      keys.removeIf(key -> key.keyId().equals(keyId));
    }
  }
}
