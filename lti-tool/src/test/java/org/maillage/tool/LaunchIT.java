package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.tool.browser.Answer;
import org.maillage.tool.browser.HttpBrowser;
import org.maillage.tool.browser.HttpLaunch;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.OnBothDatabases;
import org.maillage.tool.product.Products;
import org.maillage.tool.product.RunningProduct;

/** Whoever an LMS vouches for gets in, as what they are in that course. */
@OnBothDatabases
class LaunchIT {
  private static final String VOCABULARY = "http://purl.imsglobal.org/vocab/lis/v2/";
  private static final String TRAINERS_LINK = "/cohort\"";

  private final RunningProduct product;
  private final FakeLms lms;
  private final HttpBrowser browser;

  LaunchIT(Database database, Products products) {
    product = products.on(database);
    lms = FakeLms.registeredAt(product);
    browser = new HttpBrowser(product);
  }

  @AfterEach
  void close() {
    lms.close();
  }

  @Test
  void aLearnerSeesTheCatalogueUnderTheirName() {
    Answer page = open(Opening.of("catalogue").named("Zoé Dupont"));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.kind()).isEqualTo("catalogue");
    assertThat(page.body()).contains("Zoé Dupont").doesNotContain(TRAINERS_LINK);
  }

  @Test
  void aLinkToAUnitOpensThatUnit() {
    Answer page = open(Opening.of("unit/robot-idiot"));
    assertThat(page.kind()).isIn("unit", "step");
    assertThat(page.response().uri().getPath()).contains("/unit/robot-idiot");
  }

  @Test
  void anUnknownResourceShowsTheCatalogueWithANote() {
    Answer page = open(Opening.of("unit/was-removed"));
    assertThat(page.kind()).isEqualTo("catalogue");
    assertThat(page.body()).contains("role=\"status\"");
  }

  static Stream<List<String>> rolesOfTrainers() {
    return Stream.of(
        List.of(VOCABULARY + "membership#Instructor"),
        List.of(VOCABULARY + "membership/Instructor#TeachingAssistant"),
        List.of(VOCABULARY + "membership#Administrator"),
        List.of("Instructor"),
        List.of(VOCABULARY + "membership#Learner", VOCABULARY + "membership#Instructor"),
        List.of("urn:somebody:else#Wizard", VOCABULARY + "membership#Instructor"));
  }

  @ParameterizedTest
  @MethodSource("rolesOfTrainers")
  void trainersSeeTheirGroup(List<String> roles) {
    Answer page = open(Opening.of("catalogue").as(roles.toArray(String[]::new)));
    assertThat(page.body()).contains(TRAINERS_LINK);
  }

  static Stream<List<String>> rolesOfOthers() {
    return Stream.of(
        List.of(),
        List.of("Learner"),
        List.of("urn:somebody:else#Wizard"),
        List.of(VOCABULARY + "membership#Mentor"),
        List.of(VOCABULARY + "institution/person#Instructor", VOCABULARY + "membership#Learner"),
        List.of(
            VOCABULARY + "institution/person#Administrator",
            VOCABULARY + "system/person#Administrator"));
  }

  /** Above all no teacher of an institution who attends a course as a learner. */
  @ParameterizedTest
  @MethodSource("rolesOfOthers")
  void nobodyElseDoes(List<String> roles) {
    Answer page = open(Opening.of("catalogue").as(roles.toArray(String[]::new)));
    assertThat(page.kind()).isEqualTo("catalogue");
    assertThat(page.body()).doesNotContain(TRAINERS_LINK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "O'Brien",
        "Nguyễn Thị Ánh",
        "Ørsted Æblegrød",
        "😀 Émoji 👩🏽‍🏫",
        "محمد العربي",
        "Robert\"; drop table people_person; --",
        "Ω≈ç√∫ ﷽"
      })
  void namesAreShownAsTheyAre(String name) {
    Answer page = open(Opening.of("catalogue").named(name));
    assertThat(page.body()).contains("<bdi>" + name + "</bdi>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "</bdi><b>bold</b>",
        "{{7*7}} ${7*7} #{7*7}"
      })
  void namesAreNeverMoreThanText(String name) {
    Answer page = open(Opening.of("catalogue").named(name));
    assertThat(page.body())
        .contains("<bdi>" + name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
        .doesNotContain("<script>alert", "<img src=x", "<b>bold");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zoé\r\nSet-Cookie: stolen=1", "Zoé\u0000\u0007", "\u202Eeoz"})
  void namesNeverReachHeaders(String name) {
    Answer page = open(Opening.of("catalogue").named(name));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.response().headers().map().toString()).doesNotContain("stolen");
  }

  @Test
  void aPersonMayBeNothingButANumber() {
    Answer page =
        open(
            Opening.of("catalogue")
                .without("name")
                .without("given_name")
                .without("family_name")
                .without("email"));
    assertThat(page.kind()).isEqualTo("catalogue");
    assertThat(page.body()).contains("/me\"");
  }

  @Test
  void anAddressAloneIsNeverShown() {
    Answer page =
        open(
            Opening.of("catalogue")
                .without("name")
                .without("given_name")
                .without("family_name")
                .with("email", "somebody@school.example"));
    assertThat(page.body()).doesNotContain("somebody@school.example");
  }

  @Test
  void namesStayOutWhereTheAdministratorDidNotOpenThem() {
    lms.register(Map.of("shareNames", false));
    Answer page = open(Opening.of("catalogue").named("Zoé Dupont"));
    assertThat(page.kind()).isEqualTo("catalogue");
    assertThat(page.body()).doesNotContain("Zoé", "Dupont", "Camille");
  }

  @Test
  void aLinkOutsideACourseOpensToo() {
    Answer page = open(Opening.of("catalogue").without(FakeLms.CLAIM + "context"));
    assertThat(page.kind()).isEqualTo("catalogue");
  }

  @Test
  void theLmsChoosesTheLanguage() {
    Answer page =
        open(
            Opening.of("catalogue")
                .with(FakeLms.CLAIM + "launch_presentation", Map.of("locale", "nl_BE")));
    assertThat(page.body()).contains("<html lang=\"nl\">");
  }

  @Test
  void twoTabsWithTwoCoursesNeverMix() {
    Opening learning = Opening.of("catalogue").by("zoe").named("Zoé in course one");
    Opening teaching = Opening.of("catalogue").by("zoe").named("Zoé in course two").asTrainer();
    HttpLaunch first = HttpLaunch.begin(browser, lms, learning);
    HttpLaunch second = HttpLaunch.begin(browser, lms, teaching);
    Answer secondPage = second.finish();
    Answer firstPage = first.finish();

    assertThat(browser.get(firstPage.response().uri()).body()).doesNotContain(TRAINERS_LINK);
    assertThat(browser.get(secondPage.response().uri()).body()).contains(TRAINERS_LINK);
    assertThat(browser.get(firstPage.response().uri().resolve("cohort")).status()).isEqualTo(403);
  }

  @Test
  void onePersonInEightTabsAtOnceFiftyTimes() throws Exception {
    ExecutorService tabs = Executors.newFixedThreadPool(8);
    try {
      List<Future<Answer>> pages =
          IntStream.range(0, 400)
              .mapToObj(i -> Opening.of("catalogue").by("in-a-hurry").in("course-" + i / 8))
              .map(opening -> tabs.submit(() -> open(new HttpBrowser(product), opening)))
              .toList();
      for (Future<Answer> page : pages) {
        assertThat(page.get().kind()).isEqualTo("catalogue");
      }
    } finally {
      tabs.shutdown();
    }
  }

  @Test
  void successesAreNeverRateLimited() {
    HttpBrowser oneSchool = browser.from("198.51.100.7");
    for (int i = 0; i < 100; i++) {
      assertThat(open(oneSchool, Opening.of("catalogue")).status()).isEqualTo(200);
    }
  }

  @Test
  void somebodyWithoutANumberGetsInOnlyWhereThatIsAllowed() {
    lms.register(Map.of("allowAnonymous", true));
    Answer page = open(Opening.of("catalogue").without("sub"));
    assertThat(page.kind()).isEqualTo("catalogue");
  }

  private Answer open(Opening opening) {
    return open(browser, opening);
  }

  private Answer open(HttpBrowser by, Opening opening) {
    return HttpLaunch.open(by, lms, opening);
  }
}
