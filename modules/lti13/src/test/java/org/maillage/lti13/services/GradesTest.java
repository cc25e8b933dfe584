package org.maillage.lti13.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.lti13.LineItem;
import org.maillage.lti13.TestServer.Reply;
import org.maillage.lti13.TestServer.Request;
import org.maillage.lti13.json.Json;
import org.maillage.lti13.services.ScoreOutcome.Delivered;
import org.maillage.lti13.services.ScoreOutcome.Refused;
import org.maillage.lti13.services.ScoreOutcome.Retry;
import org.maillage.lti13.services.ScoreOutcome.Superseded;
import org.maillage.lti13.services.ServiceException.Failure;

class GradesTest {

  private static final String SCORES = "/lineitems/9/lineitem/scores";
  private static final LineItem WANTED = new LineItem("Unité A", 1, "unit/a", "done");

  private final ServiceFixture fixture = new ServiceFixture();

  @AfterEach
  void close() throws Exception {
    fixture.close();
  }

  @Test
  void postsAScoreBeforeTheQuery() {
    fixture.server.on(SCORES, Reply.json(""));
    assertThat(send()).isEqualTo(new Delivered(200));

    Request request = fixture.server.requests(SCORES).get(0);
    assertThat(request.uri()).isEqualTo(SCORES + "?type_id=3");
    assertThat(request.header("Content-type")).isEqualTo("application/vnd.ims.lis.v1.score+json");
    assertThat(request.header("Authorization")).isEqualTo("Bearer token-1");
    assertThat(Json.parse(request.body()).members())
        .isEqualTo(
            Map.of(
                "userId", "user-42",
                "timestamp", "2026-03-10T09:00:00.000Z",
                "activityProgress", "Completed",
                "gradingProgress", "FullyGraded",
                "scoreGiven", 1.0,
                "scoreMaximum", 1.0));
  }

  @Test
  void insertsScoresInEveryShapeOfAddress() {
    assertThat(ServiceUrls.scores(URI.create("https://l.example/a")))
        .hasToString("https://l.example/a/scores");
    assertThat(ServiceUrls.scores(URI.create("https://l.example/a/?x=1/2")))
        .hasToString("https://l.example/a/scores?x=1/2");
    assertThat(ServiceUrls.scores(URI.create("https://l.example/a%20b?c=%3F")))
        .hasToString("https://l.example/a%20b/scores?c=%3F");
  }

  @Test
  void aLaterScoreOnThePlatformSupersedes() {
    fixture.server.on(SCORES, Reply.status(409));
    assertThat(send()).isEqualTo(new Superseded());
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 405, 413, 415, 422, 301, 302})
  void aRefusalIsFinal(int status) {
    String page = "<html><style>a{}</style><h1>Incorrect score</h1>\n received " + "x".repeat(900);
    fixture.server.on(SCORES, new Reply(status, page, Map.of("Location", "/elsewhere")));
    Refused refused = (Refused) send();
    assertThat(refused.status()).isEqualTo(status);
    assertThat(refused.detail())
        .startsWith(status + " Incorrect score received xxx")
        .hasSizeLessThan(510);
    assertThat(fixture.server.requests(SCORES)).hasSize(1);
    assertThat(fixture.server.requests("/elsewhere")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"429", "500", "502", "503", "504", "408"})
  void aBrokenPlatformIsTriedAgain(int status) {
    fixture.server.on(SCORES, Reply.status(status));
    assertThat(send()).isEqualTo(new Retry(status, Optional.empty(), Integer.toString(status)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "120|120",
        "0|0",
        "Tue, 10 Mar 2026 09:02:00 GMT|120",
        "Tue, 10 Mar 2026 08:00:00 GMT|0",
        "999999999|86400"
      })
  void waitsAsLongAsThePlatformAsks(String header, long seconds) {
    fixture.clock.advance(Duration.ofMillis(-250));
    fixture.server.on(SCORES, Reply.status(429).with("Retry-After", header));
    assertThat(((Retry) send()).after()).contains(Duration.ofSeconds(seconds));
  }

  @Test
  void ignoresAnUnreadableWait() {
    fixture.server.on(SCORES, Reply.status(503).with("Retry-After", "soon"));
    assertThat(((Retry) send()).after()).isEmpty();
  }

  @Test
  void asksForOneFreshTokenAfterA401() {
    fixture.server.on(
        SCORES,
        request ->
            Reply.status("Bearer token-2".equals(request.header("Authorization")) ? 200 : 401));
    assertThat(send()).isEqualTo(new Delivered(200));
    assertThat(fixture.server.requests("/token")).hasSize(2);
  }

  @Test
  void a401WithAFreshTokenWaitsForAnAdministrator() {
    fixture.server.on(SCORES, Reply.status(401));
    assertThat(send()).isEqualTo(new Retry(401, Optional.of(Duration.ofHours(1)), "401"));
    assertThat(fixture.server.requests(SCORES)).hasSize(2);
    assertThat(fixture.server.requests("/token")).hasSize(2);
  }

  @Test
  void aRefusedTokenLosesNoScore() {
    fixture.server.on("/token", Reply.status(400));
    assertThat(send()).isEqualTo(new Retry(400, Optional.of(Duration.ofHours(1)), "400"));
  }

  @Test
  void silenceIsTriedAgain() {
    CountDownLatch never = new CountDownLatch(1);
    fixture.server.on(
        SCORES,
        request -> {
          await(never);
          return Reply.status(200);
        });
    assertThat(send())
        .isInstanceOfSatisfying(Retry.class, retry -> assertThat(retry.status()).isZero());
    never.countDown();
  }

  @Test
  void aPlatformThatIsDownIsTriedAgain() throws Exception {
    fixture.tokens.get(
        fixture.platform, Set.of("https://purl.imsglobal.org/spec/lti-ags/scope/score"));
    fixture.lms.close();
    assertThat(send()).isInstanceOf(Retry.class);
  }

  @Test
  void looksForTheColumnOnAllPagesBeforeMakingOne() {
    fixture.server.on(
        "/lineitems",
        request ->
            request.uri().contains("page=2")
                ? Reply.json("[" + column("9", "unit/a", "done") + "]")
                : Reply.json(
                        "["
                            + column("7", "unit/b", "done")
                            + ","
                            + column("8", "unit/a", "other")
                            + "]")
                    .with(
                        "Link",
                        "<"
                            + fixture.server.base()
                            + "/lineitems?type_id=3&page=2>; rel=\"next\""));
    ExistingLineItem found =
        fixture.grades.findOrCreate(fixture.platform, fixture.gradebook(), WANTED);
    assertThat(found.id()).isEqualTo(fixture.column());
    assertThat(found.item()).isEqualTo(new LineItem("Label", 10, "unit/a", "done"));
    List<Request> requests = fixture.server.requests("/lineitems");
    assertThat(requests).extracting(Request::method).containsExactly("GET", "GET");
    assertThat(requests.get(0).uri())
        .isEqualTo("/lineitems?type_id=3&resource_id=unit%2Fa&tag=done");
  }

  @Test
  void makesTheColumnWhenThereIsNone() {
    fixture.server.on(
        "/lineitems",
        request ->
            request.method().equals("GET")
                ? Reply.json("[]")
                : new Reply(201, column("9", "unit/a", "done"), Map.of()));
    ExistingLineItem made =
        fixture.grades.findOrCreate(fixture.platform, fixture.gradebook(), WANTED);
    assertThat(made.id()).isEqualTo(fixture.column());
    Request post = fixture.server.requests("/lineitems").get(1);
    assertThat(post.header("Content-type")).isEqualTo("application/vnd.ims.lis.v2.lineitem+json");
    assertThat(Json.parse(post.body()).members())
        .isEqualTo(
            Map.of("label", "Unité A", "scoreMaximum", 1.0, "resourceId", "unit/a", "tag", "done"));
  }

  @Test
  void makesNoColumnWhenLookingFailed() {
    for (Reply reply : List.of(Reply.status(503), Reply.json("{}"), Reply.json("oops"))) {
      fixture.server.on("/lineitems", reply);
      ServiceException failed =
          catchThrowableOfType(
              ServiceException.class,
              () -> fixture.grades.findOrCreate(fixture.platform, fixture.gradebook(), WANTED));
      assertThat(failed.failure()).isIn(Failure.BUSY, Failure.MALFORMED);
    }
    assertThat(fixture.server.requests("/lineitems"))
        .extracting(Request::method)
        .containsOnly("GET");
  }

  private ScoreOutcome send() {
    Instant at = Instant.parse("2026-03-10T09:00:00Z");
    return fixture.grades.postScore(
        fixture.platform, fixture.column(), Score.completed("user-42", at, 1, 1));
  }

  private String column(String id, String resource, String tag) {
    return """
        {"id":"%s/lineitems/%s/lineitem?type_id=3","label":"Label","scoreMaximum":10,"resourceId":"%s","tag":"%s"}\
        """
        .formatted(fixture.server.base(), id, resource, tag);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
