package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maillage.tool.browser.Answer;
import org.maillage.tool.browser.HttpBrowser;
import org.maillage.tool.browser.HttpLaunch;
import org.maillage.tool.browser.Learner;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.OnBothDatabases;
import org.maillage.tool.product.Products;
import org.maillage.tool.product.RunningProduct;

/** Somebody known to two LMSs says so with a code, and is one person from then on. */
@OnBothDatabases
class JoinedAccountsIT {
  /** Without it the list of people is what launches tell. */
  private static final String ROSTER =
      "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";

  private static final String STEP = "/unit/robot-idiot/m1u1-jeu";
  private static final String NOTE = "/unit/robot-idiot/m1u1-retour";

  private final String zoe = "zoe-" + UUID.randomUUID();
  private final String course = "course-" + UUID.randomUUID();
  private final RunningProduct product;
  private final FakeLms north;
  private final FakeLms south;
  private final HttpBrowser browser;
  private final HttpBrowser trainer;

  JoinedAccountsIT(Database database, Products products) {
    product = products.on(database);
    north = FakeLms.registeredAt(product);
    south = FakeLms.registeredAt(product);
    browser = new HttpBrowser(product);
    trainer = new HttpBrowser(product);
  }

  @AfterEach
  void close() {
    north.close();
    south.close();
  }

  @Test
  void whatWasDoneWithEitherIsTheirs() {
    String there = open(north, "Zoé of the north");
    String here = open(south, "Zoé of the south");
    finish(there, STEP);
    write(there, "Écrit au nord");
    write(here, "Écrit au sud");

    Answer preview = post(here + "/code", makeCode(there).toLowerCase().replace('-', ' '));
    assertThat(preview.status()).isEqualTo(200);
    assertThat(preview.body()).contains("2 étapes faites", "1 étape faite", "Course of north");
    assertThat(browser.get(here + STEP).body()).doesNotContain("Remettre à faire");
    String code = code(preview);
    Answer joined = post(here + "/code/yes", code);
    assertThat(joined.location().getPath()).endsWith("/code/done/account");
    assertThat(post(here + "/code/yes", code).location().getPath())
        .as("a double click")
        .endsWith("/code/done/account");

    for (String visit : List.of(here, there, open(north, "Zoé"), open(south, "Zoé"))) {
      assertThat(browser.get(visit + NOTE).body()).contains("Écrit au nord", "Écrit au sud");
      assertThat(new Learner(browser, visit + "/unit/robot-idiot").progress()).isPositive();
      assertThat(text(browser.get(visit + "/me")))
          .contains(north.issuer(), south.issuer(), "Un autre de vos comptes a été réuni");
    }
  }

  @Test
  void noCourseSeesMoreThanBefore() {
    String there = open(north, "Zoé of the north");
    finish(there, STEP);
    String here = open(south, "Zoé of the south");
    post(here + "/code/yes", makeCode(there));

    assertThat(grid(north)).contains("Zoé of the north").doesNotContain("of the south");
    assertThat(grid(south)).contains("Zoé of the south").doesNotContain("of the north");
    assertThat(csv(north)).contains("a découvert");
    assertThat(csv(south)).as("nothing of the other LMS").doesNotContain("a découvert");
    Document unit = Jsoup.parse(browser.get(here + "/unit/robot-idiot").body());
    assertThat(unit.text()).contains("La montrer à ce cours");
    Map<String, String> yes =
        Map.of(
            "show", "yes",
            "unit", "robot-idiot",
            "operation", unit.selectFirst("form[action$=/share] input[name=operation]").val());
    assertThat(browser.post(here + "/share", yes.entrySet()).status()).isEqualTo(303);
    assertThat(csv(south)).contains("a découvert");
    assertThat(Jsoup.parse(browser.get(here + "/unit/robot-idiot").body()).text())
        .doesNotContain("à ce cours");
  }

  @Test
  void bothLmssHearOfWhatIsDoneInTheirOwnCourses() {
    String there = graded(north, "north-column");
    String here = graded(south, "south-column");
    post(here + "/code/yes", makeCode(there));

    new Learner(browser, there + "/unit/robot-idiot").finishUnit();
    await("the grade of the north")
        .atMost(Duration.ofMinutes(1))
        .until(() -> !north.services().gradebook().posted(zoe).isEmpty());
    assertThat(south.services().gradebook().posted(zoe)).isEmpty();
    finish(here, STEP);
    assertThat(browser.get(there + STEP).body()).contains("Remettre à faire");
  }

  @Test
  void erasingOneErasesBoth() throws Exception {
    String there = open(north, "Zoé of the north");
    String here = open(south, "Zoé of the south");
    finish(there, STEP);
    finish(here, STEP);
    post(here + "/code/yes", makeCode(there));
    assertThat(export(there)).contains("Zoé of the north", "Zoé of the south");

    assertThat(browser.post(there + "/me/erase", List.of()).status()).isEqualTo(200);
    for (String visit : List.of(here, there)) {
      assertThat(browser.get(visit + "/me").problemCode()).isEqualTo("lms.reopen");
    }
    assertThat(grid(north)).doesNotContain("Zoé");
    assertThat(grid(south)).doesNotContain("Zoé");
    String again = open(south, "Zoé once more");
    assertThat(export(again)).doesNotContain("of the north", "m1u1-jeu");
  }

  @Test
  void aCodeThatDoesNotFitSaysWhy() {
    String there = open(north, "Zoé");
    String here = open(south, "Zoé");
    String first = makeCode(there);
    assertThat(post(there + "/code", first).problemCode()).isEqualTo("people.code-own");
    String second = makeCode(there);
    Answer replaced = post(here + "/code", first);
    assertThat(replaced.problemCode()).isEqualTo("people.code-unknown");
    assertThat(code(replaced)).as("what was typed stays").isEqualTo(first);
    assertThat(replaced.status()).isEqualTo(404);

    post(here + "/code/yes", second);
    String luc = launched(north, "luc-" + zoe, "Luc");
    assertThat(post(luc + "/code", second).problemCode()).isEqualTo("people.code-used");
    assertThat(post(luc + "/code/yes", second).problemCode()).isEqualTo("people.code-used");
  }

  @Test
  void whoGuessesWaits() {
    String here = open(south, "Zoé");
    for (int guess = 0; guess < 10; guess++) {
      assertThat(post(here + "/code", "AAAA-" + guess).problemCode())
          .isEqualTo("people.code-unknown");
    }
    assertThat(post(here + "/code", "AAAA-BBBB").problemCode()).isEqualTo("people.code-patience");
    String good = makeCode(open(north, "Zoé"));
    assertThat(post(here + "/code/yes", good).problemCode())
        .as("even a good one")
        .isEqualTo("people.code-patience");
  }

  private String open(FakeLms lms, String name) {
    return launched(lms, zoe, name);
  }

  private String launched(FakeLms lms, String user, String name) {
    return visit(HttpLaunch.open(browser, lms, opening(lms).by(user).named(name)));
  }

  private String graded(FakeLms lms, String column) {
    return visit(HttpLaunch.open(browser, lms, opening(lms).by(zoe).gradedIn(column)));
  }

  private Opening opening(FakeLms lms) {
    String title = "Course of " + (lms == north ? "north" : "south");
    return Opening.of("unit/robot-idiot")
        .in(course)
        .without(ROSTER)
        .with(FakeLms.CLAIM + "context", Map.of("id", course, "title", title));
  }

  private static String visit(Answer page) {
    return page.visit();
  }

  private String makeCode(String visit) {
    Answer made = browser.post(visit + "/me/account", List.of());
    return Jsoup.parse(made.body()).selectFirst("#made").val();
  }

  private Answer post(String path, String code) {
    return browser.post(path, Map.of("code", code).entrySet());
  }

  private static String code(Answer page) {
    return Jsoup.parse(page.body()).selectFirst("input[name=code]").val();
  }

  private void finish(String visit, String step) {
    new Learner(browser, visit + "/unit/robot-idiot").finish(visit + step);
  }

  private void write(String visit, String text) {
    String operation =
        Jsoup.parse(browser.get(visit + NOTE).body()).selectFirst("input[name=operation]").val();
    Map<String, String> note = Map.of("operation", operation, "text0", text);
    assertThat(browser.post(visit + NOTE + "/note", note.entrySet()).status()).isEqualTo(303);
  }

  private String cohort(FakeLms lms) {
    Opening teaching = Opening.of("cohort").in(course).by("trainer").asTrainer().without(ROSTER);
    return HttpLaunch.open(trainer, lms, teaching).response().uri().getPath();
  }

  private String grid(FakeLms lms) {
    return trainer.get(cohort(lms)).body();
  }

  private String csv(FakeLms lms) {
    return trainer.get(cohort(lms) + ".csv").body();
  }

  private String export(String visit) {
    return browser.get(visit + "/me/export").body();
  }

  private static String text(Answer page) {
    return Jsoup.parse(page.body()).text().replaceAll("[\\u00a0\\u202f]", " ");
  }
}
