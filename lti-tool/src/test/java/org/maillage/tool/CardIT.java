package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maillage.tool.browser.HttpBrowser;
import org.maillage.tool.browser.HttpLaunch;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.OnBothDatabases;
import org.maillage.tool.product.Products;
import org.maillage.tool.product.RunningProduct;

/** Somebody says a few words of themselves to the team of their group, and takes them back. */
@OnBothDatabases
class CardIT {
  /** Without it the list of people is what launches tell. */
  private static final String ROSTER =
      "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";

  private final String course = "course-" + UUID.randomUUID();
  private final FakeLms lms;
  private final HttpBrowser browser;

  CardIT(Database database, Products products) {
    RunningProduct product = products.on(database);
    lms = FakeLms.registeredAt(product);
    browser = new HttpBrowser(product);
  }

  @AfterEach
  void close() {
    lms.close();
  }

  @Test
  void onlyTheTeamReadsItAndOnlyTheirOwnGroups() {
    String zoe = visit("zoe", course);
    String trainer = HttpLaunch.open(browser, lms, opening("marie", course).asTrainer()).visit();
    String elsewhere =
        HttpLaunch.open(browser, lms, opening("karim", course + "-2").asTrainer()).visit();
    say(zoe, Map.of("doing", " Professeure\ndes écoles ", "levels", "<b>CE2</b>", "sector", ""));

    assertThat(main(trainer + "/cohort/cards"))
        .contains("Name of zoe", "Ce que je fais : Professeure des écoles", "<b>CE2</b>")
        .doesNotContain("Mon secteur");
    assertThat(main(elsewhere + "/cohort/cards")).doesNotContain("Professeure");
    assertThat(browser.get(zoe + "/cohort/cards").problemCode()).isEqualTo("lms.trainer-only");
    assertThat(main(zoe + "/me")).contains("Votre fiche", "Professeure des écoles");
    assertThat(browser.get(zoe + "/me/export").body()).contains("\"card\":{");

    say(zoe, Map.of("doing", "", "levels", ""));
    assertThat(main(trainer + "/cohort/cards")).contains("Ici apparaîtront les fiches");
  }

  @Test
  void twoAccountsHaveOneCard() {
    String here = visit("zoe", course);
    String there = visit("zoé", course);
    say(here, Map.of("doing", "Animatrice", "territory", "Namur"));
    say(there, Map.of("doing", "Professeure", "territory", "Namur", "levels", "P5"));
    String code =
        Jsoup.parse(browser.post(here + "/me/account", Map.<String, String>of().entrySet()).body())
            .selectFirst("#made")
            .val();
    browser.post(there + "/code/yes", Map.of("code", code).entrySet());

    assertThat(
            Jsoup.parse(browser.get(there + "/me/card").body())
                .select("main input")
                .eachAttr("value"))
        .contains("Professeure · Animatrice", "P5", "Namur");
  }

  private void say(String visit, Map<String, String> card) {
    assertThat(browser.post(visit + "/me/card", card.entrySet()).status()).isEqualTo(303);
  }

  private String visit(String user, String in) {
    return HttpLaunch.open(browser, lms, opening(user, in)).visit();
  }

  private static Opening opening(String user, String in) {
    return Opening.of("catalogue").by(user).named("Name of " + user).in(in).without(ROSTER);
  }

  private String main(String path) {
    return Jsoup.parse(browser.get(path).body())
        .selectFirst("main")
        .text()
        .replaceAll("[\\u00a0\\u202f]", " ");
  }
}
