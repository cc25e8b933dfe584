package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.tool.browser.Browsers;
import org.maillage.tool.browser.Crawl;
import org.maillage.tool.browser.Inspection;
import org.maillage.tool.browser.SpaceOperator;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.Products;
import org.maillage.tool.product.RunningProduct;

/** Every kind of page, in every language, by day and by night, on a desk and on a phone. */
@ExtendWith({Products.Extension.class, Browsers.Extension.class})
class AccessibilityIT {
  private static final List<String> LANGUAGES = List.of("fr", "nl", "en");

  /** One point. */
  private static final byte[] LOGO =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private final RunningProduct product;
  private final FakeLms lms;
  private final BrowserContext browser;
  private final Page page;

  AccessibilityIT(Products products, Browsers browsers) {
    product = products.on(Database.H2);
    lms = FakeLms.registeredAt(product);
    browser = browsers.somebody();
    page = browser.newPage();
  }

  @AfterEach
  void close() {
    browser.close();
    lms.close();
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

  @Test
  void asALearnerWithTwoAccounts() {
    open(Opening.of("catalogue").by("two-accounts"));
    page.navigate(page.url().replaceFirst("/catalogue$", "/me/account"));
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
  void asAnAdministratorOfAnLms() {
    String configuration = practice("/.well-known/openid-configuration");
    look(
        invitation() + "&openid_configuration=" + encoded(configuration),
        "/lti/register/steps?family=moodle&names=true",
        "/lti/config",
        "/lti/new-window?" + login());
  }

  @Test
  void asWhoManagesAPlatform() {
    String administrator =
        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator";
    open(Opening.of("catalogue").by("manager").as(administrator));
    String own = page.url().replaceFirst("(/v/[^/]+)/.*", "$1/platform");
    look(own);
    page.locator("form[action$='/platform/ask'] button").click();
    page.waitForURL("**/platform");
    assertThat(Inspection.of(page)).isEmpty();
    signIn();
    page.navigate(product.url("/admin").toString());
    page.locator("tr", new Page.LocatorOptions().setHasText(lms.issuer())).locator("th a").click();
    assertThat(Inspection.of(page)).isEmpty();
    page.locator("form[action$='/administrators/confirm'] button").click();
    look(own, own + "/messages", own + "/remove");
    page.navigate(own);
    page.locator("form[action*='/platform/test'] button").click();
    page.locator(".lms-list").first().waitFor();
    assertThat(Inspection.of(page)).isEmpty();
  }

  private void signIn() {
    page.navigate(product.url("/admin/sign-in").toString());
    page.locator("#token").fill(RunningProduct.ADMIN_TOKEN);
    page.locator("main button").click();
    page.waitForURL("**/admin");
  }

  @Test
  void asTheOperator() {
    look("/admin/sign-in");
    signIn();
    String platform = page.locator("th a").first().getAttribute("href");
    look("/admin", "/admin/platforms/add", platform, platform + "/remove");
    look("/admin/keys", "/admin/keys/withdraw", "/admin/people");

    page.navigate(product.url("/admin").toString());
    page.locator("form[action='/admin/invitations'] button").click();
    page.waitForURL("**/admin/invitations");
    assertThat(Inspection.of(page)).isEmpty();
    look("/admin/invitations");
    theSpaces();
    aPersonWhoAskedByLetter();
    aRoleInASpace();
  }

  private void aRoleInASpace() {
    page.navigate(product.url("/admin/roles").toString());
    page.locator("form[action='/admin/roles'] button").click();
    page.locator("#url").waitFor();
    assertThat(Inspection.of(page)).isEmpty();
    String address = page.locator("#url").inputValue();
    look("/admin/roles", address);

    open(Opening.of("catalogue").by("coordinator"));
    String visit = page.url().replaceFirst("/catalogue$", "");
    page.navigate(visit + address.replaceFirst(".*/code/", "/code/"));
    page.locator("form[action$='/code'] button").click();
    page.locator("form[action$='/code/yes'] button").click();
    page.waitForURL("**/code/done/role");
    look(visit + "/me", visit + "/space");
    page.navigate(visit + "/space");
    page.locator("input[value=READER]").check();
    page.locator("form[action$='/space/invite'] .btn-primary").click();
    page.locator("#made").waitFor();
    assertThat(Inspection.of(page)).isEmpty();
    look(visit + "/space");
  }

  private void theSpaces() {
    page.navigate(product.url("/admin/spaces").toString());
    String space = page.locator("th a").first().getAttribute("href");
    look("/admin/spaces", space, space + "/split", space + "/join");
    page.locator("form[method=get] button").click();
    page.locator("form[method=post][action$='/join']").waitFor();
    assertThat(Inspection.of(page)).isEmpty();
    page.navigate(product.url(space).toString());
    page.locator("#years").fill("1");
    page.locator("#settings button").click();
    page.locator("#agreed").waitFor();
    assertThat(Inspection.of(page)).isEmpty();
  }

  private void aPersonWhoAskedByLetter() {
    open(Opening.of("catalogue").by("letter-writer").named("Yasmine who writes a letter"));
    page.navigate(product.url("/admin/people").toString());
    page.locator("#search").fill("letter-writer");
    page.locator(".lms-form button").click();
    page.locator("form[action='/admin/people/erase'] button").waitFor();
    assertThat(Inspection.of(page)).isEmpty();
    page.locator("form[action='/admin/people/erase'] button").click();
    page.locator("form[action='/admin/people/erased'] button").waitFor();
    assertThat(Inspection.of(page)).isEmpty();
  }

  @Test
  void inThePracticeLms() {
    look(practice("?as=teacher"), practice("/tools?as=teacher"));
    Stream.of("", "/link/2", "/grades", "/people", "/tools", "/add")
        .forEach(path -> look(practice(path + "?as=trainer")));
  }

  private void open(Opening opening) {
    page.navigate(lms.link(opening));
    page.waitForURL("**/v/**");
  }

  /** At these pages, in every language. */
  private void look(String... addresses) {
    List<String> faults = new ArrayList<>();
    for (String at : addresses) {
      String address = product.url("/").resolve(at) + (at.contains("?") ? "&" : "?") + "lang=";
      for (String language : LANGUAGES) {
        page.navigate(address + language);
        assertThat(page.locator("html").getAttribute("lang")).as(address).isEqualTo(language);
        faults.addAll(Inspection.of(page));
      }
    }
    assertThat(faults).isEmpty();
  }

  private String practice(String path) {
    return "http://127.0.0.1:" + product.port() + "/practice" + path;
  }

  private String invitation() {
    APIResponse made =
        browser
            .request()
            .post(
                product.url("/api/admin/invitations").toString(),
                RequestOptions.create()
                    .setHeader("Authorization", "Bearer " + RunningProduct.ADMIN_TOKEN));
    return made.text().replaceAll(".*\"url\":\"([^\"]+)\".*", "$1");
  }

  private String login() {
    List<String> parameters = new ArrayList<>();
    lms.login(Opening.of("catalogue"))
        .forEach((name, value) -> parameters.add(name + "=" + encoded(value)));
    return String.join("&", parameters);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
