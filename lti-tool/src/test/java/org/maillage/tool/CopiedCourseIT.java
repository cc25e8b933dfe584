package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
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

/** Courses live on: they are copied, and what their links open may leave. */
@OnBothDatabases
class CopiedCourseIT {
  private final String course = "course-" + UUID.randomUUID();
  private final RunningProduct product;
  private final FakeLms lms;

  CopiedCourseIT(Database database, Products products) {
    product = products.on(database);
    lms = FakeLms.registeredAt(product);
  }

  @AfterEach
  void close() {
    lms.close();
  }

  @Test
  void aTrainerIsToldOnceWhatACopyHolds() {
    assertThat(open(copied("unit/repeter")).kind()).as("a learner").isEqualTo("unit");

    Answer told = open(copied("unit/repeter").asTrainer());
    assertThat(told.kind()).isEqualTo("links");
    assertThat(told.body()).contains("Ce cours est une copie", "Pas copiés");
    String next = Jsoup.parse(told.body()).selectFirst("main a.btn-primary").attr("href");
    assertThat(next).endsWith("/unit/repeter").startsWith("/v/");

    assertThat(open(copied("unit/repeter").asTrainer()).kind()).isEqualTo("unit");
    Opening original = opening("unit/repeter", "").in("another-course").asTrainer();
    assertThat(open(original).kind()).isEqualTo("unit");
    Opening unknown = opening("unit/repeter", "$Context.id.history").in("a-third").asTrainer();
    assertThat(open(unknown).kind()).isEqualTo("unit");
  }

  @Test
  void aLinkWithoutContentIsRepairedForEveryone() {
    assertThat(open(opening("unit/les-boucles", "")).kind()).isEqualTo("catalogue");
    HttpBrowser trainer = new HttpBrowser(product);
    Answer repair = HttpLaunch.open(trainer, lms, opening("unit/les-boucles", "").asTrainer());
    assertThat(repair.kind()).isEqualTo("links");
    assertThat(repair.body()).contains("Ce lien ouvre une activité qui n’existe plus");
    assertThat(Jsoup.parse(repair.body()).selectFirst("option[selected]").val())
        .as("the nearest")
        .isEqualTo("unit/repeter");

    String links = repair.response().uri().getPath();
    Map<String, String> nowhere = Map.of("link", "unit/les-boucles", "opens", "unit/no-such");
    assertThat(trainer.post(links, nowhere.entrySet()).problemCode()).isEqualTo("lms.link-nowhere");
    Map<String, String> choice = Map.of("link", "unit/les-boucles", "opens", "unit/repeter");
    assertThat(trainer.post(links, choice.entrySet()).status()).isEqualTo(303);

    Answer opened = open(opening("unit/les-boucles", ""));
    assertThat(opened.kind()).isEqualTo("unit");
    assertThat(opened.response().uri().getPath()).endsWith("/unit/repeter");
    Answer elsewhere = open(opening("unit/les-boucles", "").in("another-course"));
    assertThat(elsewhere.kind()).as("another course").isEqualTo("catalogue");
  }

  private Opening copied(String resource) {
    return opening(resource, "12,7");
  }

  private Opening opening(String resource, String history) {
    return Opening.of(resource)
        .in(course)
        .with(
            FakeLms.CLAIM + "custom", Map.of("resource", resource, "context_id_history", history));
  }

  private Answer open(Opening opening) {
    return HttpLaunch.open(new HttpBrowser(product), lms, opening);
  }
}
