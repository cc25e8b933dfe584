package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.tool.browser.Answer;
import org.maillage.tool.browser.HttpBrowser;
import org.maillage.tool.browser.HttpLaunch;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.Products;
import org.maillage.tool.product.RunningProduct;

/** Whoever erased their data is gone, whatever was under way, until they come back themselves. */
@ExtendWith(Products.Extension.class)
class ErasureIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String WAITING =
      "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
          + " and datname = current_database()";

  private final RunningProduct product;
  private final FakeLms lms;
  private final HttpBrowser browser;
  private final ExecutorService hands = Executors.newFixedThreadPool(2);
  private final Opening opening = Opening.of("unit/robot-idiot").in("course").by("zoe");

  ErasureIT(Products products) {
    product = products.on(Database.POSTGRESQL);
    lms = FakeLms.registeredAt(product);
    browser = new HttpBrowser(product);
  }

  @AfterEach
  void close() {
    hands.shutdown();
    lms.close();
  }

  /** The erasure waits for somebody else's lock, the form for the erasure. */
  @Test
  void aFormThatWaitsMeanwhileWritesNothing() throws Exception {
    String visit = visit(HttpLaunch.open(browser, lms, opening));
    String step = visit + "/unit/robot-idiot/m1u1-scene";
    String done = step + "/done";
    Map<String, String> form = operation(step);
    CompletableFuture<Answer> erasing;
    CompletableFuture<Answer> finishing;
    try (Connection outside = product.connect();
        Statement statement = outside.createStatement()) {
      outside.setAutoCommit(false);
      statement.executeQuery("select id from people_person for update");
      erasing =
          CompletableFuture.supplyAsync(() -> browser.post(visit + "/me/erase", List.of()), hands);
      await("the erasure waits").atMost(PATIENCE).until(() -> waiting(statement) == 1);
      finishing = CompletableFuture.supplyAsync(() -> browser.post(done, form.entrySet()), hands);
      await("the form waits").atMost(PATIENCE).until(() -> waiting(statement) == 2);
      outside.commit();
    }
    assertThat(erasing.get().status()).isEqualTo(200);
    assertThat(finishing.get().status()).isEqualTo(410);
    assertThat(finishing.get().problemCode()).isEqualTo("people.erased");
    try (Connection outside = product.connect();
        Statement statement = outside.createStatement()) {
      assertThat(
              count(
                  statement,
                  "select count(*) from people_identity where issuer = '" + lms.issuer() + "'"))
          .isZero();
    }
    assertThat(HttpLaunch.open(browser, lms, opening).body()).contains("value=\"0\"");
  }

  @Test
  void theListOfTheCourseBringsNobodyBackButTheyMayComeThemselves() {
    lms.services().roster().enrol("course", List.of("zoe", "bram"));
    assertThat(group()).contains("Name of zoe", "Name of bram");
    browser.post(visit(HttpLaunch.open(browser, lms, opening)) + "/me/erase", List.of());

    assertThat(group()).doesNotContain("Name of zoe").contains("Name of bram");

    HttpLaunch.open(browser, lms, opening.named("Name of zoe"));
    assertThat(group()).contains("Name of zoe");
  }

  @Test
  void fiveThousandRecordsAreGoneAtOnce() throws Exception {
    String visit = visit(HttpLaunch.open(browser, lms, opening));
    try (Connection outside = product.connect();
        Statement statement = outside.createStatement()) {
      statement.executeUpdate(
          "insert into learning_step_record select person_id, 'step-' || n, 0, 'unit-' || n % 50,"
              + " 'hash', created_at from people_identity, generate_series(1, 5000) n"
              + (" where issuer = '" + lms.issuer() + "'"));
      long before = count(statement, "select count(*) from learning_step_record");

      assertThat(browser.post(visit + "/me/erase", List.of()).status()).isEqualTo(200);
      assertThat(count(statement, "select count(*) from learning_step_record"))
          .isEqualTo(before - 5000);
    }
  }

  /** As the trainer sees it once the list was read again. */
  private String group() {
    HttpBrowser trainer = new HttpBrowser(product);
    Opening teaching = Opening.of("cohort").in("course").asTrainer();
    String visit = visit(HttpLaunch.open(trainer, lms, teaching));
    assertThat(trainer.post(visit + "/roster", List.of()).status()).isEqualTo(303);
    return trainer.get(visit + "/cohort").body();
  }

  private Map<String, String> operation(String page) {
    String body = browser.get(page).body();
    return Map.of("operation", Jsoup.parse(body).selectFirst("input[name=operation]").val());
  }

  private static String visit(Answer opened) {
    return opened.visit();
  }

  private static long waiting(Statement statement) throws Exception {
    return count(statement, WAITING);
  }

  private static long count(Statement statement, String question) throws Exception {
    try (ResultSet result = statement.executeQuery(question)) {
      result.next();
      return result.getLong(1);
    }
  }
}
