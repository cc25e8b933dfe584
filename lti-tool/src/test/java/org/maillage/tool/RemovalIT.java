package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONArrayUtils;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
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

/** What becomes of names and work when a platform shares no more, or goes. */
@OnBothDatabases
class RemovalIT {
  private static final String NOTE = "Les cartes perforées de ma classe";

  private final RunningProduct product;
  private final FakeLms lms;
  private final HttpBrowser operator;
  private final HttpBrowser zoe;

  RemovalIT(Database database, Products products) {
    product = products.on(database);
    lms = FakeLms.registeredAt(product);
    operator = new HttpBrowser(product);
    zoe = new HttpBrowser(product);
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
  void namesGoEverywhereWithTheSwitch() {
    Answer page = HttpLaunch.open(zoe, lms, opening());
    assertThat(group("A")).contains("Zoé Delvaux");
    assertThat(found("Zoé Delvaux")).contains(lms.issuer());

    lms.register(Map.of("shareNames", false));

    assertThat(group("B")).doesNotContain("Zoé");
    assertThat(zoe.get(page.response().uri()).body()).doesNotContain("Zoé");
    assertThat(found("Zoé Delvaux")).doesNotContain(lms.issuer());
  }

  /** One rule: names stay while one registration of the same LMS lets them through. */
  @Test
  void aSecondRegistrationWithoutNamesTakesNoneAway() {
    HttpLaunch.open(zoe, lms, opening());
    lms.register(Map.of("clientId", "second", "shareNames", false));

    Answer nameless = HttpLaunch.open(zoe, lms, opening().through("second"));
    assertThat(nameless.body()).doesNotContain("Zoé");
    assertThat(group("A")).contains("Zoé Delvaux");

    lms.register(Map.of("shareNames", false));
    assertThat(group("B")).doesNotContain("Zoé");
  }

  @Test
  void whoStaysWithoutANameFindsTheirWorkAgain() {
    new Learner(zoe, HttpLaunch.open(zoe, lms, opening())).finishUnit();
    String platform = platform();
    assertThat(operator.get(platform + "/remove").body()).contains("1 personne est connue");

    operator.post(platform + "/remove", Map.of("people", "keep").entrySet());

    assertThat(found("Zoé Delvaux")).doesNotContain(lms.issuer());
    assertThat(found("zoe-in-removal")).contains(lms.issuer());
    lms.register(Map.of());
    Answer back = HttpLaunch.open(zoe, lms, opening());
    assertThat(new Learner(zoe, back).progress()).isEqualTo(1);
  }

  @Test
  void theOrganisationTakesTheWorkButNotTheWriting() throws Exception {
    Answer unit = HttpLaunch.open(zoe, lms, opening());
    String visit = unit.visit();
    String step = unit.response().uri().getPath() + "/m1u1-retour";
    String operation = Jsoup.parse(zoe.get(step).body()).selectFirst("input[name=operation]").val();
    zoe.post(step + "/note", Map.of("operation", operation, "text0", NOTE).entrySet());

    Answer file = operator.post(platform() + "/remove/people", List.of());

    assertThat(file.header("Content-Disposition")).contains("maillage-people.json");
    assertThat(JSONArrayUtils.parse(file.body())).hasSize(1);
    assertThat(file.body())
        .contains("zoe-in-removal", "Zoé Delvaux", "m1u1-retour", "LEARNER")
        .doesNotContain(NOTE);
    assertThat(Jsoup.parse(zoe.get(visit + "/me").body()).text())
        .contains("a remis à votre organisme");
  }

  @Test
  void theTimeOfErasedPeopleIsOver() {
    HttpLaunch.open(zoe, lms, opening());
    String platform = platform();

    operator.post(platform + "/remove", Map.of("people", "erase").entrySet());

    assertThat(found("zoe-in-removal"))
        .satisfiesAnyOf(
            page -> assertThat(page).as("goes within the hour").contains("1970"),
            page -> assertThat(page).as("is gone already").doesNotContain(lms.issuer()));
    assertThat(operator.get(platform).problemCode()).isEqualTo("lms.platform-gone");
  }

  @Test
  void peopleOfAnotherRegistrationAreNotErased() {
    HttpLaunch.open(zoe, lms, opening());
    String platform = platform();
    lms.register(Map.of("clientId", "second"));
    assertThat(operator.get(platform + "/remove").body()).contains("inscrite une autre fois");

    operator.post(platform + "/remove", Map.of("people", "erase").entrySet());

    assertThat(found("Zoé Delvaux")).contains(lms.issuer()).doesNotContain("1970");
  }

  @Test
  void nobodyElseRemovesOrTakes() {
    String platform = platform();
    assertThat(zoe.post(platform + "/remove", Map.of("people", "erase").entrySet()).status())
        .isEqualTo(401);
    assertThat(zoe.post(platform + "/remove/people", List.of()).status()).isEqualTo(401);
    assertThat(operator.post(platform + "/remove", List.of()).problemCode()).isEqualTo("lms.form");
  }

  private static Opening opening() {
    return Opening.of("unit/robot-idiot").in("course").by("zoe-in-removal").named("Zoé Delvaux");
  }

  /** The group as a trainer sees it. */
  private String group(String trainer) {
    Opening teaching = Opening.of("cohort").in("course").by(trainer).named(trainer).asTrainer();
    return HttpLaunch.open(new HttpBrowser(product), lms, teaching).body();
  }

  private String found(String search) {
    return Jsoup.parse(operator.post("/admin/people", Map.of("search", search).entrySet()).body())
        .select(".note-box, main > p")
        .html();
  }

  /** The path of its page. */
  private String platform() {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(product.url("/api/admin/platforms"))
            .method("GET", BodyPublishers.noBody());
    String all =
        new HttpBrowser(product)
            .send("Accept", "application/json")
            .send("Authorization", "Bearer " + RunningProduct.ADMIN_TOKEN)
            .send(request)
            .body();
    Matcher entry =
        Pattern.compile("\\{[^{}]*\"" + Pattern.quote(lms.issuer()) + "\"[^{}]*\\}").matcher(all);
    assertThat(entry.find()).as(all).isTrue();
    Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(entry.group());
    assertThat(id.find()).isTrue();
    return "/admin/platforms/" + id.group(1);
  }
}
