package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.tool.browser.Answer;
import org.maillage.tool.browser.Exerciser;
import org.maillage.tool.browser.HttpBrowser;
import org.maillage.tool.browser.HttpLaunch;
import org.maillage.tool.platform.FakeGradebook.Posted;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.OnBothDatabases;
import org.maillage.tool.product.Products;
import org.maillage.tool.product.RunningProduct;

/** Exercises are kept, verified by the server and told to the LMS; nothing else earns a grade. */
@OnBothDatabases
class ExerciseIT {
  private static final String SLUG = "couloir";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final RunningProduct product;
  private final FakeLms lms;
  private final HttpBrowser browser;
  private final Opening opening = Opening.of("exercise/" + SLUG).by("zoe").gradedIn("column-1");

  ExerciseIT(Database database, Products products) {
    product = products.on(database);
    lms = FakeLms.registeredAt(product);
    browser = new HttpBrowser(product);
  }

  @AfterEach
  void close() {
    lms.close();
  }

  private Exerciser open(HttpBrowser by) {
    Answer page = HttpLaunch.open(by, lms, opening);
    return new Exerciser(by, page.response().uri().getPath());
  }

  @Test
  void whoHasNoJavaScriptIsToldWhatToLookAtAndThenThatItIsDone() {
    Exerciser zoe = open(browser);
    Document looked = zoe.verify(Exerciser.typical(SLUG, 0));
    assertThat(looked.selectFirst("#verdict").text()).contains("à regarder");
    assertThat(looked.selectFirst("textarea").wholeText().strip())
        .isEqualTo(Exerciser.typical(SLUG, 0).strip());

    Document done = zoe.verify(Exerciser.solution(SLUG));
    assertThat(done.selectFirst("#verdict").text()).contains("Le serveur a vérifié");
    assertThat(done.select(".done-mark")).isNotEmpty();
  }

  @Test
  void theGradeArrivesOnceTheServerVerified() {
    Exerciser zoe = open(browser);
    zoe.verify(Exerciser.typical(SLUG, 0));
    zoe.verify(Exerciser.solution(SLUG));

    await("the grade").atMost(PATIENCE).until(() -> !kept().isEmpty());
    assertThat(kept()).hasSize(1);
    assertThat(kept().get(0).given()).isEqualTo(kept().get(0).maximum()).isEqualTo(1);

    zoe.verify("print('autre chose')");
    assertThat(kept()).hasSize(1);
    assertThat(zoe.page().select(".done-mark")).as("the best counts").isNotEmpty();
  }

  private List<Posted> kept() {
    return lms.services().gradebook().kept(opening.user());
  }

  @Test
  void aScoreThatABrowserSendsCountsForNothing() throws Exception {
    Exerciser zoe = open(browser);
    String forged =
        sending(zoe, "pass").replaceFirst("\\{", "{\"done\":true,\"passed\":9,\"points\":9,");
    Answer sent = zoe.send("POST", "/submissions", forged);
    assertThat(sent.status()).isEqualTo(201);

    Map<String, Object> verdict = verdict(JSONObjectUtils.parse(sent.body()));
    assertThat(verdict.get("done")).isEqualTo(false);
    assertThat(kept()).isEmpty();
  }

  @Test
  void whatIsBeingWrittenIsThereOnAnotherDevice() {
    String json = "{\"way\":\"python\",\"python\":\"# à suivre é 🐢\",\"blocks\":null}";
    assertThat(open(browser).send("PUT", "/draft", json).status()).isEqualTo(204);

    Document elsewhere = open(new HttpBrowser(product)).page();
    assertThat(elsewhere.selectFirst("textarea").wholeText().strip()).isEqualTo("# à suivre é 🐢");
  }

  @Test
  void theSameSendingCountsOnceHoweverOftenItArrives() throws Exception {
    Exerciser zoe = open(browser);
    String json = sending(zoe, Exerciser.solution(SLUG));
    Object first = JSONObjectUtils.parse(zoe.send("POST", "/submissions", json).body()).get("id");
    Object again = JSONObjectUtils.parse(zoe.send("POST", "/submissions", json).body()).get("id");
    assertThat(again).isEqualTo(first);
  }

  @Test
  void nobodyReadsTheVerdictOfSomebodyElse() throws Exception {
    Exerciser zoe = open(browser);
    Answer sent = zoe.send("POST", "/submissions", sending(zoe, "pass"));
    String id = (String) JSONObjectUtils.parse(sent.body()).get("id");

    HttpBrowser other = new HttpBrowser(product);
    Answer page = HttpLaunch.open(other, lms, Opening.of("exercise/" + SLUG).by("max"));
    Exerciser max = new Exerciser(other, page.response().uri().getPath());
    assertThat(other.get(page.response().uri().getPath() + "/submissions/" + id).status())
        .isEqualTo(404);
    assertThat(max.page().select("#verdict")).isEmpty();
  }

  @Test
  void aProgramThatNeverEndsIsToldSoAndTheNextIsVerified() {
    Exerciser zoe = open(browser);
    assertThat(zoe.verify("while True:\n  pass").selectFirst("#verdict").text())
        .containsAnyOf("boucle", "dans un instant");
    assertThat(zoe.verify(Exerciser.solution(SLUG)).selectFirst("#verdict").text())
        .contains("Le serveur a vérifié");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "raise ValueError('x' * 200000)",
        "print('é' * 100000)",
        "print('\\0<script>\\x1e\\x1f')",
        "avancer()",
        "class E(Exception): pass\nraise E()"
      })
  void whateverAProgramSaysItGetsAVerdict(String program) {
    Document told = open(browser).verify(program);
    assertThat(told.select("#verdict li")).hasSize(1);
    assertThat(told.select("#verdict script")).isEmpty();
  }

  @Test
  void whoSendsFasterThanAnyoneReadsIsAskedToWaitAndLosesNothing() {
    Exerciser zoe = open(browser);
    Answer answer = null;
    for (int i = 0; i < 31; i++) {
      answer =
          zoe.send(
              "POST",
              "/submissions",
              JSONObjectUtils.toJSONString(
                  Map.of(
                      "way", "python", "python", "# " + i, "operation", "operation-number-" + i)));
    }
    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.body()).contains("exercises.too-many");
    assertThat(zoe.page().selectFirst("textarea").wholeText()).contains("# 30");
  }

  @Test
  void aVisitorTriesItOutAndNothingIsKept() {
    Exerciser visitor = new Exerciser(browser, "/exercise/" + SLUG);
    assertThat(visitor.verify(Exerciser.solution(SLUG)).selectFirst("#verdict").text())
        .contains("Le serveur a vérifié");
    assertThat(visitor.page().select("#verdict, .done-mark")).isEmpty();
    assertThat(browser.cookies()).isEmpty();
  }

  @Test
  void everyExerciseIsFoundFromTheCatalogue() {
    Document catalogue = Jsoup.parse(browser.get("/catalogue").body());
    String list = catalogue.selectFirst("main a[href$=/exercises]").attr("href");
    Document exercises = Jsoup.parse(browser.get(list).body());
    List<String> all = exercises.select("main li a").eachAttr("href");
    assertThat(all).hasSizeGreaterThan(20).contains("/exercise/" + SLUG);
    assertThat(browser.get(all.get(all.size() - 1)).kind()).isEqualTo("exercise");
  }

  @Test
  void whatIsHiddenAndTheSolutionStayOnTheServer() {
    String page = open(browser).page().html();
    assertThat(page).doesNotContain(Exerciser.solution(SLUG).strip());
  }

  private static String sending(Exerciser exerciser, String python) {
    String operation = exerciser.page().selectFirst("input[name=operation]").val();
    return JSONObjectUtils.toJSONString(
        Map.of("way", "python", "python", python, "operation", operation));
  }

  private Map<String, Object> verdict(Map<String, Object> sent) throws Exception {
    String url = (String) sent.get("url");
    await("the verdict")
        .atMost(PATIENCE)
        .until(() -> browser.get(url).body().contains("\"verified\""));
    return JSONObjectUtils.parse(browser.get(url).body());
  }
}
