package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.tool.browser.Answer;
import org.maillage.tool.browser.HttpBrowser;
import org.maillage.tool.browser.HttpLaunch;
import org.maillage.tool.browser.Learner;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.Products;
import org.maillage.tool.product.RunningProduct;

/** "My group" within a visit: its forms and addresses. */
@ExtendWith(Products.Extension.class)
class CohortIT {
  private static final Map<String, String> PRESENCE =
      Map.of(
          "date", "2026-11-21",
          "morning", "on",
          "morning-start", "09:00",
          "morning-end", "12:00",
          "place", "École, salle 2",
          "names", "on");

  private final RunningProduct product;
  private final FakeLms lms;
  private final HttpBrowser browser;

  CohortIT(Products products) {
    product = products.on(Database.H2);
    lms = FakeLms.registeredAt(product);
    browser = new HttpBrowser(product);
  }

  @AfterEach
  void close() {
    lms.close();
  }

  @Test
  void aNameIsFoundWithoutStandingInTheAddress() {
    HttpLaunch.open(
        new HttpBrowser(product), lms, Opening.of("catalogue").in("course").named("Zoé Nguyễn"));
    String group = group();

    Answer found = browser.post(group, Map.of("search", "nguyen").entrySet());

    assertThat(found.status()).isEqualTo(200);
    assertThat(found.kind()).isEqualTo("cohort");
    assertThat(found.body()).contains("Zoé Nguyễn", "1 personne correspond à ce choix.");
    assertThat(browser.get(group + "?search=nobody").body())
        .as("an address with a name, from before")
        .contains("Zoé Nguyễn");
  }

  @Test
  void aChoiceThatNamesNobodyHasAnAddress() {
    Answer chosen =
        browser.post(group(), Map.of("search", " ", "unstarted", "on", "module", "").entrySet());

    assertThat(chosen.status()).isEqualTo(303);
    assertThat(chosen.location().toString()).endsWith("/cohort?unstarted=on");
    assertThat(browser.get(chosen.location()).kind()).isEqualTo("cohort");
  }

  @Test
  void anEmptyPresenceListIsMadeOfTheGroup() {
    lms.services().roster().enrol("presence", List.of("zoe"));
    HttpBrowser other = new HttpBrowser(product);
    Opening following = Opening.of("catalogue").in("presence").by("zoe").named("Name of zoe");
    String learners = presence(HttpLaunch.open(other, lms, following));
    Opening teaching = Opening.of("catalogue").in("presence").asTrainer().named("Marie Dupont");
    String list = presence(HttpLaunch.open(browser, lms, teaching));

    Answer form = browser.get(list);
    assertThat(form.kind()).isEqualTo("presence");
    assertThat(form.body()).contains("value=\"Marie Dupont\"");
    Answer sheet = browser.post(list, PRESENCE.entrySet());
    assertThat(sheet.status()).isEqualTo(200);
    assertThat(sheet.kind()).isEqualTo("print");
    assertThat(sheet.body()).contains("Name of zoe", "École, salle 2", "21 novembre 2026");
    assertThat(sheet.header("Cache-Control")).contains("no-store");

    Map<String, String> asFile = new HashMap<>(PRESENCE);
    asFile.put("as", "xlsx");
    Answer file = browser.post(list, asFile.entrySet());
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.header("Content-Disposition")).contains("2026-11-21.xlsx");

    Answer again = browser.post(list, Map.of("place", "École, salle 2").entrySet());
    assertThat(again.status()).isEqualTo(400);
    assertThat(again.kind()).isEqualTo("presence");
    assertThat(again.body()).contains("École, salle 2", "id=\"date-fault\"");

    assertThat(other.get(learners).problemCode()).isEqualTo("lms.trainer-only");
    assertThat(other.post(learners, PRESENCE.entrySet()).status()).isEqualTo(403);
  }

  @Test
  void aTrainerHereIsALearnerThere() {
    Opening here = Opening.of("catalogue").in("here").by("marie").named("Marie Dupont").asTrainer();
    Opening there = Opening.of("unit/robot-idiot").in("there").by("marie").named("Marie Dupont");
    HttpBrowser other = new HttpBrowser(product);
    String own = presence(HttpLaunch.open(browser, lms, here)).replace("/presence", "");
    Answer unit = HttpLaunch.open(browser, lms, there);
    new Learner(browser, unit).finishUnit();
    String foreign = unit.response().uri().getPath().replaceFirst("/unit/.*", "/cohort");
    Opening training = Opening.of("cohort").in("there").asTrainer().named("Luc Dubois");
    Answer group = HttpLaunch.open(other, lms, training);

    assertThat(browser.get(foreign).problemCode()).isEqualTo("lms.trainer-only");
    assertThat(browser.get(foreign + ".ods").status()).isEqualTo(403);
    assertThat(browser.get(foreign + "/groups").status()).isEqualTo(403);
    assertThat(browser.get(own).body()).contains("<li><bdi>Marie Dupont</bdi></li>");
    assertThat(browser.get(own + ".csv").body()).doesNotContain("Marie Dupont");
    assertThat(group.body())
        .contains("<th scope=\"row\"><bdi>Marie Dupont</bdi>", "a participé")
        .contains("<li><bdi>Luc Dubois</bdi></li>");
  }

  private static String presence(Answer opened) {
    return opened.response().uri().resolve("cohort/presence").getPath();
  }

  private String group() {
    Opening teaching = Opening.of("catalogue").in("course").asTrainer();
    return HttpLaunch.open(browser, lms, teaching).response().uri().resolve("cohort").getPath();
  }
}
