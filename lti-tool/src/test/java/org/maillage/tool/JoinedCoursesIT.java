package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maillage.tool.browser.Answer;
import org.maillage.tool.browser.HttpBrowser;
import org.maillage.tool.browser.HttpLaunch;
import org.maillage.tool.browser.Learner;
import org.maillage.tool.browser.SpaceOperator;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.OnBothDatabases;
import org.maillage.tool.product.Products;
import org.maillage.tool.product.RunningProduct;

/** Trainers bring two courses together into one group. */
@OnBothDatabases
class JoinedCoursesIT {
  /** Without it the list of people is what launches tell. */
  private static final String ROSTER =
      "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";

  private static final String UNIT = "unit/robot-idiot";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final String mark = UUID.randomUUID().toString();
  private final RunningProduct product;
  private final FakeLms north;
  private final FakeLms south;
  private final HttpBrowser browser;

  JoinedCoursesIT(Database database, Products products) {
    product = products.on(database);
    north = FakeLms.registeredAt(product, Map.of("name", "North " + mark));
    south = FakeLms.registeredAt(product, Map.of("name", "South " + mark));
    browser = new HttpBrowser(product);
  }

  @AfterEach
  void close() {
    north.close();
    south.close();
  }

  @Test
  void coursesOfTwoPlatformsFormOneGroup() {
    String marie = visit(north, autumn("cohort").by("marie").asTrainer());
    String karim = visit(south, spring("cohort").by("karim").asTrainer());
    visit(north, autumn("catalogue").by("zoe"));
    Learner omar = learner(south, spring(UNIT).by("omar").gradedIn("spring"));
    omar.finishUnit();
    await().atMost(PATIENCE).until(() -> south.services().gradebook().kept("omar").size() == 1);
    String code = code(marie);
    assertThat(type(karim, "", code).problemCode()).isEqualTo("people.code-other-space");

    new SpaceOperator(product).join("South " + mark, "North " + mark);
    assertThat(plain(type(karim, "", code).body()))
        .contains("Le groupe qui l’accueille, « Automne »", "Ce cours, « Printemps »")
        .contains("1 personne y apprend.", "ne pourront plus être séparés");
    assertThat(main(marie + "/cohort")).doesNotContain("Name of omar");
    assertThat(type(karim, "/yes", code).location().getPath()).endsWith("/code/done/course");
    assertThat(type(karim, "/yes", code).status()).as("a double click").isEqualTo(303);

    for (String trainer : List.of(marie, karim)) {
      assertThat(main(trainer + "/cohort"))
          .as("in the pages that were open")
          .contains("Ce groupe réunit : Automne, Printemps", "Name of zoe", "Name of omar")
          .contains("L’équipe de formation Name of marie Name of karim");
      assertThat(row(trainer, "omar")).contains("Cours : Printemps").doesNotContain("a participé");
    }
    assertThat(browser.get(marie + "/cohort.csv?course=2").body())
        .contains("Name of omar", "Printemps")
        .doesNotContain("Name of zoe");

    assertThat(main(omar.unit())).contains("Les montrer à ce cours ?");
    assertThat(main(visitOf(omar) + "/me"))
        .contains(
            "réunit plusieurs cours : Automne, Printemps", "« Printemps » a depuis été réuni");
    assertThat(browser.get(visitOf(omar) + "/me/export").body())
        .contains("\"courses\":[\"Automne\",\"Printemps\"]");
    show(omar);
    assertThat(row(marie, "omar")).contains("a participé");

    assertThat(main(karim + "/sent")).contains("Name of omar", "réunit plusieurs cours");
    assertThat(main(marie + "/sent"))
        .as("what a course was told before is not the other team's to read")
        .doesNotContain("Name of omar");

    String before = page(karim + "/groups").selectFirst("main a[href*=/in/]").attr("href");
    assertThat(main(before)).contains("Name of omar", "a été réuni avec un autre", "a participé");
    assertThat(browser.get(before.replace(karim, marie)).problemCode())
        .isEqualTo("people.co-trainer-only");

    browser.post(visitOf(omar) + "/me/erase", List.of());
    assertThat(main(marie + "/cohort")).doesNotContain("Name of omar");
    assertThat(main(before)).doesNotContain("Name of omar");
  }

  @Test
  void whoeverIsInBothIsOneRowAndEachGradebookIsTold() {
    new SpaceOperator(product).join("South " + mark, "North " + mark);
    String marie = visit(north, autumn("cohort").by("marie").asTrainer());
    String karim = visit(south, spring("cohort").by("karim").asTrainer());
    String here = visit(north, autumn(UNIT).by("zoe").gradedIn("autumn"));
    String there = visit(south, spring(UNIT).by("zoé").gradedIn("spring"));
    String account = field(browser.post(here + "/me/account", List.of()), "#made");
    type(there, "/yes", account);
    assertThat(type(karim, "/yes", code(marie)).status()).isEqualTo(303);

    assertThat(rows(marie)).hasSize(1);
    assertThat(row(marie, "zo")).contains("Cours : Automne, Printemps");
    learner(north, autumn(UNIT).by("zoe").gradedIn("autumn")).finishUnit();
    await().atMost(PATIENCE).until(() -> north.services().gradebook().kept("zoe").size() == 1);
    await().atMost(PATIENCE).until(() -> south.services().gradebook().kept("zoé").size() == 1);
    assertThat(main(karim + "/sent")).containsOnlyOnce("100 %");
  }

  @Test
  void nobodyHasLeftBeforeEveryListWasRead() {
    new SpaceOperator(product).join("South " + mark, "North " + mark);
    north.services().roster().enrol(mark, List.of("zoe", "ann"));
    south.services().roster().enrol(mark, List.of("omar"));
    String marie = visit(north, listed(north, mark, "Automne").by("marie").asTrainer());
    String karim = visit(south, listed(south, mark, "Printemps").by("karim").asTrainer());
    browser.post(karim + "/roster", List.of());
    assertThat(type(karim, "/yes", code(marie)).status()).isEqualTo(303);
    browser.post(marie + "/roster", List.of());
    assertThat(rows(marie)).hasSize(3).noneMatch(row -> row.contains("n’est plus"));

    south.services().fallIll(500);
    north.services().roster().enrol(mark, List.of("zoe", "new"));
    assertThat(browser.post(marie + "/roster", List.of()).problemCode())
        .isEqualTo("lms.roster-unread");
    assertThat(rows(marie))
        .as("whoever came is there, and nobody has left")
        .hasSize(4)
        .noneMatch(row -> row.contains("n’est plus"));

    south.services().recover();
    assertThat(browser.post(marie + "/roster", List.of()).status()).isEqualTo(303);
    assertThat(rows(marie))
        .filteredOn(row -> row.contains("n’est plus"))
        .singleElement()
        .asString()
        .contains("ann");
  }

  @Test
  void whoLeavesOneCourseStaysThroughTheOther() {
    north.services().roster().enrol(mark, List.of("zoe"));
    north.services().roster().enrol(mark + "-2", List.of("zoe", "omar"));
    String marie = visit(north, listed(north, mark, "Automne").by("marie").asTrainer());
    String karim = visit(north, listed(north, mark + "-2", "Hiver").by("karim").asTrainer());
    browser.post(karim + "/roster", List.of());
    type(karim, "/yes", code(marie));
    browser.post(marie + "/roster", List.of());
    assertThat(row(marie, "zoe")).contains("Cours : Automne, Hiver");

    north.services().roster().enrol(mark, List.of());
    browser.post(karim + "/roster", List.of());
    assertThat(row(marie, "zoe")).contains("Cours : Hiver").doesNotContain("n’est plus");
    visit(north, autumn("catalogue").by("zoe"));
    assertThat(row(marie, "zoe")).as("and came back").contains("Cours : Automne, Hiver");
  }

  @Test
  void onlyTeamsBringCoursesTogether() {
    String marie = visit(north, autumn("cohort").by("marie").asTrainer());
    String karim = visit(north, other().by("karim").asTrainer());
    String zoe = visit(north, other().by("zoe"));
    String first = code(marie);
    String code = code(marie);
    assertThat(type(karim, "", first).problemCode()).isEqualTo("people.code-unknown");
    assertThat(type(zoe, "/yes", code).problemCode()).isEqualTo("people.code-course-where");
    assertThat(type(marie, "/yes", code).problemCode()).isEqualTo("people.code-course-own");
    assertThat(browser.post(zoe + "/cohort/courses", List.of()).problemCode())
        .isEqualTo("lms.trainer-only");
    String own = code(karim);

    assertThat(type(karim, "/yes", code).status()).isEqualTo(303);
    assertThat(type(marie, "/yes", own).problemCode())
        .as("a code into the group that is no more")
        .isEqualTo("people.code-unknown");
  }

  /** As two LMSs may number their groups and call their courses alike. */
  @Test
  void whatIsCalledAlikeSaysItsLms() {
    new SpaceOperator(product).join("South " + mark, "North " + mark);
    visit(north, inGroup(autumn("catalogue").by("zoe")));
    visit(south, inGroup(autumn("catalogue").by("omar")));
    String marie = visit(north, autumn("cohort").by("marie").asTrainer());
    String karim = visit(south, autumn("cohort").by("karim").asTrainer());
    String code = code(marie);
    String here = " (" + north.issuer().replace("http://", "") + ")";
    String there = " (" + south.issuer().replace("http://", "") + ")";

    assertThat(type(karim, "", code).body()).contains("Automne" + here, "Automne" + there);
    type(karim, "/yes", code);
    assertThat(row(marie, "omar")).contains("Automne" + there);
    assertThat(page(marie + "/cohort").select("#grid-group option").eachText())
        .contains("Groupe 1" + here, "Groupe 1" + there);
  }

  private static Opening inGroup(Opening opening) {
    return opening.changed(
        claims ->
            claims.put(
                FakeLms.CLAIM + "custom", Map.of("user_groups", "1", "resource", "catalogue")));
  }

  private Opening autumn(String resource) {
    return in(resource, mark, "Automne");
  }

  private Opening spring(String resource) {
    return in(resource, mark, "Printemps");
  }

  private Opening other() {
    return in("catalogue", mark + "-2", "Hiver");
  }

  private static Opening in(String resource, String course, String title) {
    return Opening.of(resource)
        .in(course)
        .with(FakeLms.CLAIM + "context", Map.of("id", course, "title", title))
        .without(ROSTER)
        .changed(claims -> claims.put("name", "Name of " + claims.get("sub")));
  }

  private Opening listed(FakeLms lms, String course, String title) {
    String list = lms.issuer() + "/members/" + course;
    return in("cohort", course, title).with(ROSTER, Map.of("context_memberships_url", list));
  }

  private String visit(FakeLms lms, Opening opening) {
    return HttpLaunch.open(browser, lms, opening).visit();
  }

  private Learner learner(FakeLms lms, Opening opening) {
    return new Learner(browser, HttpLaunch.open(browser, lms, opening));
  }

  private static String visitOf(Learner learner) {
    return learner.unit().replaceFirst("/unit/.*", "");
  }

  private void show(Learner learner) {
    Element form = page(learner.unit()).selectFirst("form[action$=/share]");
    String operation = form.selectFirst("[name=operation]").val();
    Map<String, String> yes = Map.of("operation", operation, "unit", "robot-idiot", "show", "yes");
    browser.post(form.attr("action"), yes.entrySet());
  }

  private String code(String trainer) {
    return field(browser.post(trainer + "/cohort/courses", List.of()), "#made");
  }

  private static String field(Answer page, String field) {
    return Jsoup.parse(page.body()).selectFirst(field).val();
  }

  private Answer type(String visit, String step, String code) {
    return browser.post(visit + "/code" + step, Map.of("code", code).entrySet());
  }

  private String row(String trainer, String user) {
    return rows(trainer).stream().filter(row -> row.contains(user)).findFirst().orElseThrow();
  }

  private List<String> rows(String trainer) {
    return page(trainer + "/cohort").select("table.grid tbody:not(.grid-sums) tr").eachText();
  }

  private String main(String path) {
    return plain(page(path).selectFirst("main").text());
  }

  private static String plain(String text) {
    return text.replaceAll("[\\u00a0\\u202f]", " ");
  }

  private Document page(String path) {
    return Jsoup.parse(browser.get(path).body());
  }
}
