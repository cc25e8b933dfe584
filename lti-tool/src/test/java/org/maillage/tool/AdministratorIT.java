package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

/** Whoever administers an LMS manages it here, from inside it, and nothing else. */
@OnBothDatabases
class AdministratorIT {
  private static final String ADMINISTRATOR =
      "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator";
  private static final Pattern INVITATION = Pattern.compile("invitation=([\\w-]+)");

  private final RunningProduct product;
  private final FakeLms lms;
  private final HttpBrowser operator;
  private final HttpBrowser ada;

  AdministratorIT(Database database, Products products) {
    product = products.on(database);
    lms = FakeLms.unknownTo(product);
    operator = new HttpBrowser(product);
    ada = new HttpBrowser(product);
  }

  @BeforeEach
  void signIn() {
    operator.signIn();
  }

  @AfterEach
  void close() {
    lms.close();
  }

  @Test
  void theInvitationSpeaksForTheFirstWhoManagesIt() {
    registerByInvitation();
    String own = platformOf(ada, "ada");
    assertThat(ada.get(own).body()).contains("Je gère cette plateforme");
    assertThat(ada.get(own + "/remove").problemCode()).isEqualTo("lms.administrator-unconfirmed");

    ada.post(own + "/ask", List.of());

    assertThat(ada.get(own).body()).contains(lms.issuer(), "Essayer la liaison");
    HttpBrowser second = new HttpBrowser(product);
    String other = platformOf(second, "bea");
    assertThat(second.get(other).body()).contains("Demander l’accord");
  }

  @Test
  void withoutAnInvitationTheOperatorAgrees() {
    lms.register(Map.of());
    String own = platformOf(ada, "ada");
    ada.post(own + "/ask", List.of());
    assertThat(ada.get(own).body()).contains("Votre demande est partie");
    assertThat(ada.post(own, Map.of("name", "Mine").entrySet()).problemCode())
        .isEqualTo("lms.administrator-unconfirmed");

    decide(operator, atOperator(), "confirm");

    assertThat(ada.get(own).body()).contains("Essayer la liaison");
    decide(ada, own, "end");
    assertThat(ada.get(own).body()).contains("Demander l’accord");
  }

  @Test
  void whoManagesItAlreadyMayAgreeToo() {
    registerByInvitation();
    String own = platformOf(ada, "ada");
    ada.post(own + "/ask", List.of());
    HttpBrowser bea = new HttpBrowser(product);
    String other = platformOf(bea, "bea");
    bea.post(other + "/ask", List.of());

    Document page = Jsoup.parse(ada.get(own).body());
    String waiting = page.selectFirst("form[action$=/confirm] input[name=person]").val();
    ada.post(own + "/administrators/confirm", Map.of("person", waiting).entrySet());

    assertThat(bea.get(other).body()).contains("Essayer la liaison");
  }

  @Test
  void namesAreKeptAsTheySay() {
    registerByInvitation();
    String own = platformOf(ada, "ada");
    ada.post(own + "/ask", List.of());
    HttpBrowser zoe = new HttpBrowser(product);
    Opening teaching = Opening.of("cohort").by("zoe").named("Zoé Delvaux").asTrainer();
    assertThat(HttpLaunch.open(zoe, lms, teaching).body()).contains("Zoé Delvaux");

    ada.post(own, Map.of("name", "Our LMS").entrySet());

    assertThat(HttpLaunch.open(zoe, lms, teaching).body()).doesNotContain("Zoé Delvaux");
    assertThat(ada.get(own + "/messages").body()).contains("ne sont pas gardés");
  }

  @Test
  void eachMessageIsShownWithNobodyElsesData() {
    registerByInvitation();
    HttpBrowser zoe = new HttpBrowser(product);
    Opening graded =
        Opening.of("unit/robot-idiot").by("zoe-elsewhere").named("Zoé Delvaux").gradedIn("col");
    new Learner(zoe, HttpLaunch.open(zoe, lms, graded)).finishUnit();
    String own = platformOf(ada, "ada");
    ada.post(own + "/ask", List.of());

    String page = Jsoup.parse(ada.get(own + "/messages").body()).text();

    assertThat(page)
        .contains("\"sub\": \"ada\"", "\"user_id\": \"ada\"", "LtiResourceLinkRequest")
        .contains("ltiResourceLink", "\"scoreMaximum\": 1", "\"activityProgress\"")
        .doesNotContain("zoe-elsewhere", "Zoé");
    Answer data = ada.get(own.replace("/platform", "/me"));
    assertThat(data.body()).contains("Les plateformes que vous gérez", "le message entier");
  }

  @Test
  void theirPlatformGoesWhenTheyRemoveIt() {
    registerByInvitation();
    String own = platformOf(ada, "ada");
    ada.post(own + "/ask", List.of());
    assertThat(ada.get(own + "/remove").body()).contains("Que deviennent les personnes");
    assertThat(ada.post(own + "/remove/people", List.of()).body()).contains("\"ada\"");

    Answer removed = ada.post(own + "/remove", Map.of("people", "keep").entrySet());

    assertThat(removed.body()).contains("Votre plateforme est retirée");
    assertThat(ada.get(own).problemCode()).isEqualTo("lms.reopen");
    assertThat(operator.get("/admin").body()).doesNotContain(lms.issuer());
  }

  @Test
  void theRoleOfACourseOpensNothing() {
    registerByInvitation();
    HttpBrowser zoe = new HttpBrowser(product);
    Answer page = HttpLaunch.open(zoe, lms, Opening.of("cohort").by("zoe").asTrainer());
    assertThat(page.body()).doesNotContain("/platform\"");
    String visit = page.visit();
    assertThat(zoe.get(visit + "/platform").problemCode()).isEqualTo("lms.administrators-only");
    assertThat(zoe.post(visit + "/platform/ask", List.of()).problemCode())
        .isEqualTo("lms.administrators-only");
    String own = platformOf(ada, "ada");
    assertThat(zoe.get(own).problemCode()).isEqualTo("lms.reopen");
    assertThat(ada.get(own.replace("/platform", "/cohort")).problemCode())
        .isEqualTo("lms.trainer-only");
  }

  private void registerByInvitation() {
    Document invitations = Jsoup.parse(operator.get("/admin").body());
    String operation =
        invitations.selectFirst("form[action=/admin/invitations] [name=operation]").val();
    String made =
        operator.post("/admin/invitations", Map.of("operation", operation).entrySet()).body();
    Matcher code = INVITATION.matcher(made);
    assertThat(code.find()).as(made).isTrue();
    Map<String, String> form = new LinkedHashMap<>();
    form.put("openid_configuration", lms.configuration());
    form.put("invitation", code.group(1));
    form.put("names", "yes");
    Answer registered = new HttpBrowser(product).post("/lti/register", form.entrySet());
    assertThat(registered.status()).as("%s", registered).isEqualTo(200);
  }

  /** The path of the page on which they manage their platform. */
  private String platformOf(HttpBrowser browser, String user) {
    Opening opening = Opening.of("catalogue").by(user).as(ADMINISTRATOR);
    Document page = Jsoup.parse(HttpLaunch.open(browser, lms, opening).body());
    return page.selectFirst("header a[href$=/platform]").attr("href");
  }

  private String atOperator() {
    Document all = Jsoup.parse(operator.get("/admin").body());
    return all.select("tr").stream()
        .filter(row -> row.text().contains(lms.issuer()))
        .map(row -> row.selectFirst("th a").attr("href"))
        .findFirst()
        .orElseThrow();
  }

  private static void decide(HttpBrowser by, String platform, String decision) {
    Document page = Jsoup.parse(by.get(platform).body());
    String form = "form[action$=/administrators/" + decision + "]";
    String person = page.selectFirst(form + " input[name=person]").val();
    by.post(platform + "/administrators/" + decision, Map.of("person", person).entrySet());
  }
}
