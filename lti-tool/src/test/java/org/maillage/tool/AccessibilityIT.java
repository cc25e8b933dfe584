package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.maillage.tool.browser.Browsers;
import org.maillage.tool.browser.Crawl;
import org.maillage.tool.browser.Inspection;
import org.maillage.tool.browser.SpaceOperator;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Products;

/** Every kind of page that people see in courses and outside them. */
class AccessibilityIT extends Looking {
  /** One point. */
  private static final byte[] LOGO =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  AccessibilityIT(Products products, Browsers browsers) {
    super(products, browsers);
  }

  @Test
  void withoutAnAccount() {
    look(
        "/",
        "/catalogue",
        "/module/decouvrir-la-programmation-creative",
        "/unit/robot-idiot",
        "/unit/robot-idiot/m1u1-essai",
        "/unit/robot-idiot/m1u1-retour",
        "/unit/robot-idiot/m1u1-jeu/print",
        "/exercises",
        "/exercise/couloir/class",
        "/exercise/flocon/print",
        "/confidentialite",
        "/accessibilite",
        "/no-such-page");
  }

  @Test
  void asALearnerInACourse() {
    open(Opening.of("unit/robot-idiot").named("Zoé Dupont"));
    Map<String, String> kinds = Crawl.from(page, List.of(page.url()));
    for (String kind : List.of("unit", "step", "catalogue", "module", "me")) {
      assertThat(kinds.keySet()).anyMatch(shape -> shape.startsWith(kind + " "));
    }
    look(kinds.values().toArray(String[]::new));
  }

  @Test
  void inASpaceWithAColourOfItsOwn() {
    String mark = UUID.randomUUID().toString();
    try (FakeLms own = FakeLms.registeredAt(product, Map.of("name", mark))) {
      SpaceOperator operator = new SpaceOperator(product);
      String space = operator.spaceOf(mark);
      operator.set(space, "name", "Réseau", "accent", "#0f62c4", "welcome-nl", "Welkom");
      operator.sendLogo(space, LOGO);
      page.navigate(own.link(Opening.of("unit/robot-idiot").asTrainer()));
      page.waitForURL("**/v/**");
      String unit = page.url();
      look(unit, unit.replaceFirst("/unit/.*", "/catalogue"), unit.replaceFirst("/unit/.*", "/me"));
      look(unit.replaceFirst("/unit/.*", "/confidentialite"));
      look(space.replace("/admin/spaces", "/space") + "/accessibilite");
    }
  }

  @Test
  void asALearnerWhoAnswered() {
    open(Opening.of("unit/robot-idiot"));
    page.navigate(page.url() + "/m1u1-essai");
    page.locator(".quiz-item input[type=radio]").first().check();
    page.locator(".quiz-go button").first().click();
    page.locator(".feedback").waitFor();
    assertThat(Inspection.of(page)).isEmpty();
  }

  /** Each way to write a program, before and after it ran. */
  @Test
  void asALearnerWhoPrograms() {
    open(Opening.of("exercise/couloir").by("programs"));
    for (String way : List.of("Blocs", "Liste", "Python")) {
      page.getByRole(AriaRole.BUTTON, named("^" + way)).click();
      assertThat(Inspection.of(page)).isEmpty();
      page.getByRole(AriaRole.BUTTON, named("Lancer")).click();
      page.getByText(Pattern.compile("contrôles? sur 1")).first().waitFor();
      assertThat(Inspection.of(page)).isEmpty();
    }
  }

  private static Page.GetByRoleOptions named(String pattern) {
    return new Page.GetByRoleOptions().setName(Pattern.compile(pattern));
  }

  @Test
  void asALearnerWithTwoAccounts() {
    open(Opening.of("catalogue").by("two-accounts"));
    look(page.url().replaceFirst("/catalogue$", "/me/card"));
    page.navigate(page.url().replaceFirst("/me/card.*", "/me/account"));
    page.locator("form[action$='/me/account'] button").click();
    page.locator("#made").waitFor();
    assertThat(Inspection.of(page)).isEmpty();
    String code = page.locator("#made").inputValue();

    open(Opening.of("catalogue").by("two-accounts-elsewhere"));
    page.navigate(page.url().replaceFirst("/catalogue$", "/code"));
    for (String typed : List.of("ABCD", code)) {
      page.locator("#code").fill(typed);
      page.locator("form[action$='/code'] button").click();
      page.locator("[role=alert], form[action$='/code/yes']").first().waitFor();
      assertThat(Inspection.of(page)).isEmpty();
    }
    page.locator("form[action$='/code/yes'] button").click();
    page.waitForURL("**/code/done/account");
    look(page.url());
  }

  @Test
  void asATrainerInACourse() {
    lms.services().roster().enrol("course", List.of("zoe", "van", "yasmine"));
    open(Opening.of("cohort").in("course").asTrainer());
    page.locator(".grid-roster button").click();
    page.locator(".grid").waitFor();
    String cohort = page.url();
    look(cohort, cohort.replaceFirst("/cohort$", "/sent"), cohort + "/presence");
    makeGroups(cohort);
    look(cohort + "/trainers");
    page.locator("main form button").click();
    page.locator("#made").waitFor();
    assertThat(Inspection.of(page)).isEmpty();
    String code = page.locator("#code").inputValue();
    look(cohort, cohort + "/groups", cohort + "?group=none", cohort + "/presence?group=none");
    for (String language : LANGUAGES) {
      page.navigate(cohort + "/presence?lang=" + language);
      page.locator(".presence-form .btn-primary").click();
      page.locator(".presence-table").waitFor();
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
      assertThat(Inspection.of(page)).isEmpty();
    }
    asACoTrainer(code);
    asATrainerOfTwoCourses(cohort);
  }

  private void asATrainerOfTwoCourses(String cohort) {
    look(cohort + "/cards");
    page.navigate(cohort + "/courses");
    page.locator("form[action$='/cohort/courses'] button").click();
    page.locator("#made").waitFor();
    assertThat(Inspection.of(page)).isEmpty();
    String code = page.locator("#made").inputValue();

    open(Opening.of("cohort").in("course-that-joins").by("other-trainer").asTrainer());
    page.waitForURL("**/cohort");
    String joining = page.url();
    page.navigate(joining + "/courses");
    page.locator("#code").fill(code);
    page.locator("form[action$='/code'] button").click();
    page.locator("form[action$='/code/yes'] button").waitFor();
    assertThat(Inspection.of(page)).isEmpty();
    page.locator("form[action$='/code/yes'] button").click();
    page.waitForURL("**/code/done/course");
    look(page.url(), joining, joining + "/courses", joining + "/presence");
    look(joining.replaceFirst("/cohort$", "/groups"), joining.replaceFirst("/cohort$", "/sent"));
  }

  private void asACoTrainer(String code) {
    open(Opening.of("catalogue").in("elsewhere").by("colleague"));
    String visit = page.url().replaceFirst("/catalogue$", "");
    page.navigate(visit + "/code/" + code);
    page.locator("form[action$='/code'] button").click();
    page.locator("form[action$='/code/yes'] button").click();
    page.waitForURL("**/code/done/trainer");
    look(visit + "/me", visit + "/groups");
    page.navigate(visit + "/groups");
    page.locator("main a[href*='/in/']").click();
    page.locator(".grid").waitFor();
    look(page.url());
  }

  @Test
  void asATrainerOfACopiedCourse() {
    open(Opening.of("unit/no-longer").in("copy").asTrainer());
    page.waitForURL("**/links?gone");
    look(page.url(), page.url().replace("?gone", "/copied?resource=catalogue"));
  }

  private void makeGroups(String cohort) {
    page.navigate(cohort + "/groups");
    page.locator("#list").fill("Name of zoe ; A\nName of nobody ; A\nName of van");
    page.locator("form[action$='/groups/list'] button").click();
    page.locator("button[value=write]").waitFor();
    assertThat(Inspection.of(page)).isEmpty();
    page.locator("button[value=write]").click();
    page.waitForURL("**/groups");
  }

  @Test
  void asATrainerWhoChooses() {
    APIResponse adding = browser.request().get(practice("/add?as=trainer"));
    page.navigate(Jsoup.parse(adding.text()).selectFirst("iframe.tool").attr("src"));
    page.waitForURL("**/pick");
    look(page.url());
    page.locator(".pick-need summary").click();
    page.locator("#words").fill("boucles");
    page.locator(".pick-need button").click();
    page.waitForURL("**/pick/find");
    assertThat(Inspection.of(page)).isEmpty();
  }

  @Test
  void inThePracticeLms() {
    look(practice("?as=teacher"), practice("/tools?as=teacher"));
    Stream.of("", "/link/2", "/grades", "/people", "/tools", "/add")
        .forEach(path -> look(practice(path + "?as=trainer")));
  }
}
