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

/** Roles in a whole space, given by a code: what they allow, who gives them, how they end. */
@OnBothDatabases
class RolesIT {
  private final RunningProduct product;
  private final FakeLms lms;
  private final HttpBrowser operator;
  private final HttpBrowser browser;

  RolesIT(Database database, Products products) {
    product = products.on(database);
    lms = FakeLms.registeredAt(product);
    operator =
        new HttpBrowser(product).send("Authorization", "Bearer " + RunningProduct.ADMIN_TOKEN);
    browser = new HttpBrowser(product);
  }

  @AfterEach
  void close() {
    lms.close();
  }

  @Test
  void aCoordinatorSeesFiguresAndInvites() {
    String zoe = comes("zoe", "big");
    for (String learner : List.of("a", "b", "c", "d")) {
      comes(learner, "big");
    }
    String luc = comes("luc", "small");
    assertThat(browser.get(zoe + "/space").problemCode()).isEqualTo("people.role-only");

    String code = offered(operator.post("/admin/roles", invitation("COORDINATOR")));
    Answer outside = new HttpBrowser(product).get("/code/" + code);
    assertThat(outside.body())
        .contains("Coordination", "une seule fois, jusqu’au", "ne sait pas qui vous êtes");
    Answer preview = type(zoe, "", code);
    assertThat(preview.body()).contains("Coordination", "jamais un nom");
    assertThat(browser.get(zoe + "/space").status()).as("not before a yes").isEqualTo(403);
    assertThat(type(zoe, "/yes", code).location().getPath()).endsWith("/code/done/role");
    assertThat(browser.get(zoe + "/me").body()).contains("Voir mon espace", "jamais un nom");
    assertThat(new HttpBrowser(product).get("/code/" + code).problemCode())
        .isEqualTo("people.code-used");

    Document space = page(zoe + "/space");
    assertThat(row(space, "Course big")).contains("5").doesNotContain("moins");
    assertThat(row(space, "Course small")).contains("moins de 5");
    assertThat(space.text()).doesNotContain("Name of luc");

    String reading = offered(browser.post(zoe + "/space/invite", invitation(space, "READER")));
    type(luc, "/yes", reading);
    assertThat(page(luc + "/space").select("form[action$=/space/invite]")).isEmpty();
    assertThat(browser.post(luc + "/space/invite", invitation(space, "READER")).problemCode())
        .isEqualTo("people.coordinator-only");
    assertThat(page(zoe + "/space").text()).contains("Name of luc : Lecture pour le programme");

    Map<String, String> withdrawal = withdrawal(page(zoe + "/space"), "Lecture pour le programme");
    assertThat(browser.post(luc + "/space/withdraw", withdrawal.entrySet()).problemCode())
        .isEqualTo("people.coordinator-only");
    assertThat(browser.post(zoe + "/space/withdraw", withdrawal.entrySet()).status())
        .isEqualTo(303);
    assertThat(browser.get(luc + "/space").problemCode()).isEqualTo("people.role-only");

    String last = offered(browser.post(zoe + "/space/invite", invitation(space, "READER")));
    Document roles = Jsoup.parse(operator.get("/admin/roles").body());
    String held = roles.selectFirst("tr:contains(Name of zoe) input[name=id]").val();
    assertThat(operator.post("/admin/roles/withdraw", Map.of("id", held).entrySet()).status())
        .isEqualTo(303);
    assertThat(type(luc, "/yes", last).problemCode())
        .as("a coordinator no more gives nothing")
        .isEqualTo("people.code-withdrawn");

    assertThat(browser.post(zoe + "/me/erase", List.of()).status()).isEqualTo(200);
    assertThat(operator.get("/admin/roles").body()).doesNotContain("Name of zoe");
  }

  @Test
  void aWithdrawnCodeGivesNothing() {
    String zoe = comes("zoe", "course");
    String code = offered(operator.post("/admin/roles", invitation("READER")));
    Document roles = Jsoup.parse(operator.get("/admin/roles").body());
    String id = roles.select("form[action$=withdraw] input[name=id]").last().val();
    assertThat(operator.post("/admin/roles/withdraw", Map.of("id", id).entrySet()).status())
        .isEqualTo(303);
    assertThat(operator.post("/admin/roles/withdraw", Map.of("id", id).entrySet()).problemCode())
        .isEqualTo("people.role-gone");

    assertThat(type(zoe, "", code).problemCode()).isEqualTo("people.code-withdrawn");
    assertThat(type(zoe, "/yes", code).problemCode()).isEqualTo("people.code-withdrawn");
    assertThat(browser.get(zoe + "/space").problemCode()).isEqualTo("people.role-only");
  }

  @Test
  void anInvitationSentTwiceIsOne() {
    List<Map.Entry<String, String>> form = invitation("READER");
    String first = offered(operator.post("/admin/roles", form));
    assertThat(offered(operator.post("/admin/roles", form))).isEqualTo(first);
  }

  private String comes(String user, String course) {
    Opening opening =
        Opening.of("catalogue")
            .by(user)
            .named("Name of " + user)
            .with(FakeLms.CLAIM + "context", Map.of("id", course, "title", "Course " + course));
    Answer page = HttpLaunch.open(browser, lms, opening);
    return page.visit();
  }

  private Answer type(String visit, String step, String code) {
    return browser.post(visit + "/code" + step, Map.of("code", code).entrySet());
  }

  /** The newest space is that of this test's LMS. */
  private List<Map.Entry<String, String>> invitation(String role) {
    Document roles = Jsoup.parse(operator.get("/admin/roles").body());
    long space =
        roles.select("select[name=space] option").stream()
            .mapToLong(option -> Long.parseLong(option.val()))
            .max()
            .orElseThrow();
    return fields(Long.toString(space), role);
  }

  private static List<Map.Entry<String, String>> invitation(Document space, String role) {
    return fields(space.selectFirst("form[action$=invite] input[name=space]").val(), role);
  }

  private static List<Map.Entry<String, String>> fields(String space, String role) {
    return List.of(
        Map.entry("operation", UUID.randomUUID().toString()),
        Map.entry("space", space),
        Map.entry("role", role));
  }

  private static Map<String, String> withdrawal(Document space, String role) {
    var line = space.selectFirst("li:contains(" + role + ") form");
    return Map.of(
        "space", line.selectFirst("input[name=space]").val(),
        "id", line.selectFirst("input[name=id]").val());
  }

  /** The code in the address to send. */
  private static String offered(Answer made) {
    assertThat(made.status()).as("%s", made).isEqualTo(200);
    return Jsoup.parse(made.body()).selectFirst("#made, #url").val().replaceFirst(".*/code/", "");
  }

  private Document page(String path) {
    return Jsoup.parse(browser.get(path).body());
  }

  private static String row(Document page, String title) {
    return page.selectFirst("tr:contains(" + title + ")").text();
  }
}
