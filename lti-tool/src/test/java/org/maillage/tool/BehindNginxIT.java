package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.tool.browser.Answer;
import org.maillage.tool.browser.HttpBrowser;
import org.maillage.tool.browser.HttpLaunch;
import org.maillage.tool.browser.Learner;
import org.maillage.tool.browser.ManyClicks;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.Nginx;
import org.maillage.tool.product.RunningProduct;
import org.maillage.tool.product.Unit;

/** As an operator runs it: the release's systemd unit, two nodes, the release's nginx example. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BehindNginxIT {
  private static final int A_SECOND = 50;

  private final Unit unit = new Unit();
  private RunningProduct one;
  private RunningProduct other;
  private Nginx nginx;
  private FakeLms lms;
  private HttpClient secure;

  /** One connection after the other, as many people have them. */
  private HttpClient plain;

  @BeforeAll
  void start(@TempDir Path folder, @TempDir Path another, @TempDir Path proxy) {
    nginx = new Nginx(proxy);
    one = RunningProduct.startedBy(unit, folder).on(Database.POSTGRESQL);
    one.set("MAILLAGE_BASE_URL", nginx.origin()).launch();
    other = RunningProduct.in(another).asAnotherNodeOf(one).launch();
    one.awaitReady();
    other.awaitReady();
    nginx.start(one, other);
    lms = FakeLms.registeredAt(one);
    plain =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .sslContext(nginx.trust())
            .build();
    secure = HttpClient.newBuilder().sslContext(nginx.trust()).build();
  }

  @AfterAll
  void stop() {
    lms.close();
    nginx.close();
    one.close();
    other.close();
  }

  @Test
  @Order(1)
  void aLaunchPassesWholeOverHttp2() {
    HttpBrowser browser = browser();
    Answer page = HttpLaunch.open(browser, lms, Opening.of("unit/robot-idiot"));
    assertThat(page.kind()).isEqualTo("unit");
    assertThat(page.response().version()).isEqualTo(HttpClient.Version.HTTP_2);
    assertThat(page.header("Strict-Transport-Security")).isNotNull();
    Learner learner = new Learner(browser, page);
    learner.finish(learner.steps().get(0));
    assertThat(learner.progress()).isPositive();
  }

  @Test
  @Order(2)
  void plainHttpIsSentOnToTls() {
    Answer answer = browser().get(URI.create(nginx.plainOrigin() + "/catalogue?age=10"));
    assertThat(answer.status()).isEqualTo(301);
    assertThat(answer.header("Location")).isEqualTo("https://localhost/catalogue?age=10");
  }

  @Test
  @Order(3)
  void figuresAreClosedToTheWorldAndOpenAtHome() {
    assertThat(browser().get("/metrics").status()).isEqualTo(403);
    assertThat(one.status("/metrics")).isEqualTo(200);
  }

  @Test
  @Order(4)
  void whatIsTooLargeIsRefusedInWordsUntilNginxDoesIt() {
    Answer taken = sized(200_000);
    assertThat(taken.kind()).isEqualTo("error");
    assertThat(taken.status()).as("read to its end, and not understood").isIn(400, 403);
    Answer tooLarge = sized(300_000);
    assertThat(tooLarge.kind()).isEqualTo("error");
    assertThat(tooLarge.status()).isEqualTo(413);
    assertThat(sized(2_000_000).status()).isEqualTo(413);
  }

  private Answer sized(int bytes) {
    Map<String, String> form = Map.of("state", "none", "id_token", "t".repeat(bytes));
    return oneByOne().postFrom(lms.issuer(), "/lti/launch", form);
  }

  @Test
  @Order(5)
  void longHintsOfAnLmsPass() {
    HttpBrowser browser = browser();
    HttpLaunch.open(browser, lms, Opening.of("catalogue"));
    Map<String, String> login = new HashMap<>(lms.login(Opening.of("catalogue")));
    login.put("lti_message_hint", "h".repeat(7000));
    Answer sentToTheLms = browser.postFrom(lms.issuer(), "/lti/login", login);
    assertThat(sentToTheLms.status()).isEqualTo(302);
    assertThat(sentToTheLms.header("Location")).contains("h".repeat(7000));
  }

  /**
   * Fifty launches a second. What a node had begun when it was killed fails; who saw that makes the
   * click again, as people do. The living node fails nobody, and nothing that was answered is lost.
   */
  @Test
  @Order(6)
  void aNodeKilledUnderLoadLosesNothing() throws Exception {
    ManyClicks clicks = new ManyClicks(this::oneByOne, lms);
    try (clicks) {
      clicks.begin(A_SECOND);
      clicks.awaitEnded(8 * A_SECOND);
      other.kill();
      clicks.awaitEnded(20 * A_SECOND);
    }

    assertThat(clicks.arrived()).as("people, all of them").hasSize(clicks.begun());
    assertThat(nginx.errors(":" + one.port())).as("failures of the living node").isEmpty();
    assertThat(clicks.failures())
        .as("only what the killed node had begun")
        .hasSizeLessThanOrEqualTo(nginx.errors(":" + other.port()).size())
        .allSatisfy(failure -> assertThat(failure).contains("502"));
    try (Connection database = one.connect()) {
      assertThat(clicks.lost(database)).as("answered, and not stored").isEmpty();
    }
  }

  @Test
  @Order(7)
  void systemdHoldsTheStoppedServiceForWell() {
    one.askToStop();
    assertThat(one.exitCode(unit.timeoutStop())).isIn(unit.goodExits());
  }

  /** By HTTP/1.1. */
  private HttpBrowser oneByOne() {
    return new HttpBrowser(one).through(nginx.origin(), plain);
  }

  private HttpBrowser browser() {
    return new HttpBrowser(one).through(nginx.origin(), secure);
  }
}
