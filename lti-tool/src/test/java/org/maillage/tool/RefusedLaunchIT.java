package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.tool.browser.Answer;
import org.maillage.tool.browser.HttpBrowser;
import org.maillage.tool.browser.HttpLaunch;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Keys;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.OnBothDatabases;
import org.maillage.tool.product.Products;
import org.maillage.tool.product.RunningProduct;

/**
 * What must stay outside gets a page in plain words with a code and a reference, leaves one line in
 * the log, and nothing else.
 */
@OnBothDatabases
class RefusedLaunchIT {
  private static final String CLAIM = FakeLms.CLAIM;

  private final Database database;
  private final RunningProduct product;
  private final FakeLms lms;
  private final HttpBrowser browser;

  RefusedLaunchIT(Database database, Products products) {
    this.database = database;
    product = products.on(database);
    lms = FakeLms.registeredAt(product);
    browser = new HttpBrowser(product);
  }

  @AfterEach
  void close() {
    lms.close();
  }

  static Stream<Arguments> forgeries() {
    return Stream.of(
        signed("not at all", "lms.token-refused", Keys::unsigned),
        signed("the public key as secret", "lms.token-refused", Keys::signWithPublicKeyAsSecret),
        signed("another key", "lms.token-refused", Keys::signWithForeignKey),
        signed("before it was altered", "lms.token-refused", Keys::alteredAfterSigning),
        signed("no token", "lms.not-understood", claims -> "a.b.c"),
        signed("nothing", "lms.not-understood", claims -> ""));
  }

  private static Arguments signed(
      String how, String code, Function<Map<String, Object>, String> signing) {
    return arguments(how, code, signing);
  }

  @ParameterizedTest(name = "signed: {0}")
  @MethodSource("forgeries")
  void aForgeryIsRefused(String how, String code, Function<Map<String, Object>, String> signing) {
    HttpLaunch launch = begin();
    long before = rows();
    assertRefused(launch.post(signing.apply(launch.claims())), code);
    assertThat(rows()).isEqualTo(before);
  }

  static Stream<Arguments> spoiltClaims() {
    return Stream.of(
        claims("expired", "lms.clock", c -> move(c, "exp", -7200)),
        claims("issued long ago", "lms.clock", c -> move(c, "iat", -7200)),
        claims("issued in the future", "lms.clock", c -> move(c, "iat", 3600)),
        claims("never expiring", "lms.not-understood", c -> c.remove("exp")),
        claims("another issuer", "lms.token-refused", c -> c.put("iss", "https://lms.example")),
        claims("for another tool", "lms.token-refused", c -> c.put("aud", List.of("other"))),
        claims("for another party", "lms.token-refused", c -> c.put("azp", "other")),
        claims("another login's nonce", "lms.reopen", c -> c.put("nonce", "never-issued")),
        claims("nobody", "lms.anonymous-refused", c -> c.remove("sub")),
        claims("no roles at all", "lms.not-understood", c -> c.remove(CLAIM + "roles")),
        claims("no version", "lms.not-understood", c -> c.remove(CLAIM + "version")),
        claims("LTI 1.1", "lms.not-understood", c -> c.put(CLAIM + "version", "1.1")),
        claims("no known kind", "lms.not-understood", c -> c.put(CLAIM + "message_type", "X")),
        claims("no link", "lms.not-understood", c -> c.remove(CLAIM + "resource_link")),
        claims("deployment", "lms.deployment-unknown", c -> c.put(CLAIM + "deployment_id", "9")),
        claims("off site", "lms.not-understood", c -> c.put(CLAIM + "target_link_uri", EVIL)));
  }

  private static final String EVIL = "https://evil.example/lti/launch";

  private static Arguments claims(
      String what, String code, Consumer<Map<String, Object>> spoiling) {
    return arguments(what, code, spoiling);
  }

  private static void move(Map<String, Object> claims, String claim, long seconds) {
    claims.merge(claim, seconds, (time, by) -> (Long) time + (Long) by);
  }

  @ParameterizedTest(name = "claims: {0}")
  @MethodSource("spoiltClaims")
  void aSpoiltClaimIsRefused(String what, String code, Consumer<Map<String, Object>> spoiling) {
    HttpLaunch launch = begin();
    Map<String, Object> claims = launch.claims();
    spoiling.accept(claims);
    long before = rows();
    assertRefused(launch.post(Keys.sign(claims)), code);
    assertThat(rows()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "a.b"})
  void aForgedStateIsRefused(String state) {
    HttpLaunch launch = begin();
    assertRefused(launch.post(browser, launch.token(), state), "lms.reopen");
  }

  @Test
  void anotherBrowserIsRefused() {
    HttpLaunch launch = begin();
    HttpBrowser noCookie = new HttpBrowser(product);
    assertRefused(launch.post(noCookie, launch.token(), launch.state()), "lms.reopen");
    HttpBrowser otherCookie = new HttpBrowser(product);
    HttpLaunch.open(otherCookie, lms, Opening.of("catalogue"));
    assertRefused(launch.post(otherCookie, launch.token(), launch.state()), "lms.reopen");
  }

  @Test
  void aVisitsAddressOpensNothingElsewhere() {
    Answer page = HttpLaunch.open(browser, lms, Opening.of("catalogue"));
    assertThat(browser.get(page.response().uri()).status()).isEqualTo(200);
    assertRefused(new HttpBrowser(product).get(page.response().uri()), "lms.reopen");
  }

  @Test
  void ofSixteenReplaysAtOnceOneGetsIn() throws Exception {
    HttpLaunch launch = begin();
    String token = launch.token();
    ExecutorService pool = Executors.newFixedThreadPool(16);
    try {
      Callable<Answer> replay = () -> launch.post(token);
      List<Future<Answer>> answers = pool.invokeAll(java.util.Collections.nCopies(16, replay));
      int admitted = 0;
      for (Future<Answer> answer : answers) {
        if (answer.get().status() == 303) {
          admitted++;
        } else {
          assertRefused(answer.get(), "lms.reopen");
        }
      }
      assertThat(admitted).isEqualTo(1);
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void anUnknownPlatformIsTold() {
    try (FakeLms unknown = FakeLms.unknownTo(product)) {
      Answer answer =
          browser.postFrom(unknown.issuer(), "/lti/login", unknown.login(Opening.of("catalogue")));
      assertRefused(answer, "lms.platform-unknown");
    }
  }

  @Test
  void whatThePlatformSaysInsteadOfATokenIsTold() {
    HttpLaunch launch = begin();
    Answer answer =
        browser.postFrom(
            lms.issuer(),
            "/lti/launch",
            Map.of("error", "login_required\r\nref=FORGED", "state", launch.state()));
    assertRefused(answer, "lms.platform-error");
    assertThat(product.log().lines().filter(line -> line.startsWith("ref=FORGED"))).isEmpty();
  }

  @Test
  void failuresAreRateLimitedAndOnlyForTheirAddress() {
    HttpBrowser attacker = new HttpBrowser(product);
    List<Integer> answers =
        Stream.generate(() -> attacker.postFrom("https://x.example", "/lti/launch", Map.of()))
            .limit(200)
            .map(Answer::status)
            .toList();
    assertThat(answers).startsWith(403).contains(429);
    assertThat(HttpLaunch.open(browser, lms, Opening.of("catalogue")).status()).isEqualTo(200);
  }

  @Test
  void anOversizedTokenIsRefused() {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(product.url("/lti/launch"))
            .expectContinue(true)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("id_token=" + "x".repeat(2_000_000)));
    assertThat(browser.send(request).status()).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v/",
        "/v/x",
        "/v/%00/catalogue",
        "/v/../../etc/passwd",
        "/v/%2e%2e/catalogue",
        "/no-such-page",
        "/lti/launch",
        "/static/../WEB-INF/web.xml",
        "/WEB-INF/web.xml",
        "/static/nothing.css"
      })
  void oddAddressesAreAnsweredPlainly(String path) {
    Answer answer = browser.get(path);
    assertThat(answer.status()).as("%s", answer).isBetween(400, 499);
    assertThat(answer.body()).doesNotContain("Exception", "<web-app", "root:x");
  }

  private HttpLaunch begin() {
    return HttpLaunch.begin(browser, lms, Opening.of("catalogue"));
  }

  /** H2's file can't be read beside the running product; PostgreSQL stands for both. */
  private long rows() {
    return database == Database.H2
        ? 0
        : Stream.of("lms_visit", "lms_nonce", "lms_course", "people_person", "people_identity")
            .mapToLong(product.postgreSql()::count)
            .sum();
  }

  private void assertRefused(Answer answer, String code) {
    assertThat(answer.status()).as("%s", answer).isBetween(400, 499);
    assertThat(answer.kind()).isEqualTo("error");
    assertThat(answer.problemCode()).isEqualTo(code);
    assertThat(answer.body()).contains("<html lang=\"fr\">").doesNotContain("Exception", "\tat ");
    assertThat(product.logLines(answer.reference())).as("log lines").hasSize(1);
  }
}
