package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.OnBothDatabases;
import org.maillage.tool.product.Products;
import org.maillage.tool.product.RunningProduct;

/** A trainer opens a group to a colleague of another LMS, and closes it again. */
@OnBothDatabases
class CoTrainersIT {
  /** Without it the list of people is what launches tell. */
  private static final String ROSTER =
      "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";

  private final String course = "course-" + UUID.randomUUID();
  private final FakeLms north;
  private final FakeLms south;
  private final HttpBrowser browser;
  private final String trainer;
  private final String colleague;
  private final String zoe;

  CoTrainersIT(Database database, Products products) {
    RunningProduct product = products.on(database);
    north = FakeLms.registeredAt(product);
    south = FakeLms.registeredAt(product);
    browser = new HttpBrowser(product);
    trainer = visit(north, opening("marie").asTrainer());
    zoe = visit(north, opening("zoe"));
    colleague = visit(south, opening("karim"));
  }

  @AfterEach
  void close() {
    north.close();
    south.close();
  }

  @Test
  void aColleagueTrainsWithoutTheCourse() {
    String code = invite();
    assertThat(type(colleague, "", code).body())
        .contains("Course of " + course, "verra votre nom")
        .doesNotContain("Name of zoe");
    assertThat(type(colleague, "/yes", code).location().getPath()).endsWith("/code/done/trainer");

    String group = colleague + group();
    assertThat(Jsoup.parse(browser.get(group).body()).selectFirst("main").text())
        .contains("Name of zoe")
        .doesNotContain("Name of karim");
    for (String page : List.of("/groups", "/presence", "/trainers", ".csv")) {
      assertThat(browser.get(group + page).status()).as(page).isEqualTo(200);
    }
    assertThat(browser.get(group.replaceFirst("/cohort$", "/sent")).status()).isEqualTo(200);
    assertThat(links(browser.get(group)))
        .allMatch(link -> !link.startsWith("/v/") || link.contains("/in/"));
    assertThat(browser.get(zoe + "/me").body()).contains("un co-formateur ou une co-formatrice");
    assertThat(browser.get(colleague + "/cohort").problemCode())
        .as("their own course stays as it is")
        .isEqualTo("lms.trainer-only");

    assertThat(browser.post(group + "/trainers", List.of()).problemCode())
        .as("whoever was let in lets nobody in")
        .isEqualTo("people.team-only");

    Document team = Jsoup.parse(browser.get(trainer + "/cohort/trainers").body());
    assertThat(team.text()).contains("Name of karim");
    Map<String, String> end =
        Map.of("id", team.selectFirst("form[action$=end] input[name=id]").val());
    assertThat(browser.post(trainer + "/cohort/trainers/end", end.entrySet()).status())
        .isEqualTo(303);
    assertThat(browser.get(group).problemCode()).isEqualTo("people.co-trainer-only");
    assertThat(browser.get(colleague + "/me").body()).doesNotContain("Voir mes groupes");
  }

  @Test
  void nobodyElseGetsIn() {
    String first = invite();
    String second = invite();
    assertThat(type(colleague, "/yes", first).problemCode()).isEqualTo("people.code-unknown");
    assertThat(type(trainer, "", second).problemCode()).isEqualTo("people.code-trainer-own");
    type(colleague, "/yes", second);
    String group = group();
    assertThat(browser.get(zoe + group).problemCode()).isEqualTo("people.co-trainer-only");
    assertThat(browser.post(zoe + "/cohort/trainers", List.of()).problemCode())
        .isEqualTo("lms.trainer-only");

    assertThat(browser.post(colleague + "/me/erase", List.of()).status()).isEqualTo(200);
    assertThat(browser.get(trainer + "/cohort/trainers").body()).doesNotContain("Name of karim");
  }

  @Test
  void whoNoLongerTrainsInvitesNobody() {
    String code = invite();
    visit(north, opening("marie"));
    assertThat(type(colleague, "", code).problemCode()).isEqualTo("people.code-withdrawn");
    assertThat(type(colleague, "/yes", code).problemCode()).isEqualTo("people.code-withdrawn");
  }

  private Opening opening(String user) {
    String title = "Course of " + course;
    return Opening.of("catalogue")
        .by(user)
        .named("Name of " + user)
        .without(ROSTER)
        .with(FakeLms.CLAIM + "context", Map.of("id", course, "title", title));
  }

  private String visit(FakeLms lms, Opening opening) {
    Answer page = HttpLaunch.open(browser, lms, opening);
    return page.visit();
  }

  private String invite() {
    Answer made = browser.post(trainer + "/cohort/trainers", List.of());
    return Jsoup.parse(made.body()).selectFirst("#code").val();
  }

  private Answer type(String visit, String step, String code) {
    return browser.post(visit + "/code" + step, Map.of("code", code).entrySet());
  }

  /** The group's address, as "My groups" of the colleague links to it, without their visit. */
  private String group() {
    assertThat(browser.get(colleague + "/me").body()).contains("Voir mes groupes");
    Document groups = Jsoup.parse(browser.get(colleague + "/groups").body());
    return groups.selectFirst("main a[href*=/in/]").attr("href").substring(colleague.length());
  }

  private static List<String> links(Answer page) {
    return Jsoup.parse(page.body()).select("main a[href]").eachAttr("href");
  }
}
