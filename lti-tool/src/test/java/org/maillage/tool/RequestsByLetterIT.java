package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

/** The operator acts for a person who can't, and the person can read that they did. */
@OnBothDatabases
class RequestsByLetterIT {
  private final RunningProduct product;
  private final FakeLms lms;
  private final HttpBrowser operator;
  private final HttpBrowser zoe;
  private final String number = "zoe-" + UUID.randomUUID();
  private final String name = "Zoé " + UUID.randomUUID();
  private String visit;

  RequestsByLetterIT(Database database, Products products) {
    product = products.on(database);
    lms = FakeLms.registeredAt(product);
    operator = new HttpBrowser(product);
    zoe = new HttpBrowser(product);
  }

  @BeforeEach
  void arrive() {
    operator.signIn();
    visit = visit(open(zoe, Opening.of("catalogue").in("course").by(number).named(name)));
  }

  @AfterEach
  void close() {
    lms.close();
  }

  @Test
  void theyAreFoundByTheirExactNameOrNumberOnly() {
    assertThat(found(name.toLowerCase()).text()).contains(name, number, lms.issuer());
    assertThat(found(number).text()).contains(name, number);
    assertThat(found("Zoé").text()).doesNotContain(number);
    assertThat(found("%").text()).doesNotContain(number);
    assertThat(product.log()).doesNotContain(name, number);
    assertThat(operator.get("/admin/people?search=" + number).body()).doesNotContain(name, number);
  }

  @Test
  void thePersonReadsWhoSearchedAndWhoTook() {
    String person = found(number).selectFirst("input[name=person]").val();
    Answer file = post("/admin/people/file", person);
    assertThat(file.header("Content-Disposition")).contains("maillage.html");
    assertThat(file.body()).contains(number);
    assertThat(post("/admin/people/export", person).body()).contains(number);

    HttpBrowser trainer = new HttpBrowser(product);
    String teaching = visit(open(trainer, Opening.of("cohort").in("course").asTrainer()));
    assertThat(trainer.get(teaching + "/cohort.csv").status()).isEqualTo(200);

    assertThat(Jsoup.parse(zoe.get(visit + "/me").body()).text())
        .contains("a cherché votre nom ou votre numéro")
        .contains("a téléchargé vos données")
        .contains("a téléchargé le tableau du groupe");
    HttpBrowser other = new HttpBrowser(product);
    String elsewhere = visit(open(other, Opening.of("catalogue").in("other").by("bram")));
    assertThat(other.get(elsewhere + "/me").body()).doesNotContain("tableau du groupe.");
  }

  @Test
  void theyAreErasedForGood() {
    String person = found(number).selectFirst("input[name=person]").val();
    assertThat(post("/admin/people/erase", person).body()).contains(number);

    Answer done = post("/admin/people/erased", person);

    assertThat(done.body()).contains("Les données de cette personne sont effacées.");
    assertThat(found(number).text()).doesNotContain(name, lms.issuer());
    assertThat(post("/admin/people/erased", person).problemCode())
        .isEqualTo("people.person-unknown");
    assertThat(zoe.get(visit + "/me").problemCode()).isEqualTo("lms.reopen");
    assertThat(product.log()).doesNotContain(name, number);
  }

  @Test
  void nobodyElseMay() {
    HttpBrowser stranger = new HttpBrowser(product);
    assertThat(stranger.get("/admin/people").location().getPath()).isEqualTo("/admin/sign-in");
    assertThat(zoe.post("/admin/people", Map.of("search", name).entrySet()).status())
        .isEqualTo(401);
    for (String act : List.of("file", "export", "erase", "erased")) {
      Map<String, String> form = Map.of("person", "x");
      assertThat(zoe.post("/admin/people/" + act, form.entrySet()).status()).isEqualTo(401);
      assertThat(operator.postFrom("https://evil.example", "/admin/people/" + act, form).status())
          .isEqualTo(403);
    }
  }

  private Document found(String search) {
    Answer page = operator.post("/admin/people", Map.of("search", search).entrySet());
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.response().uri().toString()).endsWith("/admin/people");
    Document document = Jsoup.parse(page.body());
    document.select("form.lms-form").remove();
    return document;
  }

  private Answer post(String path, String person) {
    return operator.post(path, Map.of("person", person).entrySet());
  }

  private Answer open(HttpBrowser browser, Opening opening) {
    return HttpLaunch.open(browser, lms, opening);
  }

  private static String visit(Answer opened) {
    return opened.visit();
  }
}
