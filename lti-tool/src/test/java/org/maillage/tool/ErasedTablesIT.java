package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.tool.browser.Answer;
import org.maillage.tool.browser.Exerciser;
import org.maillage.tool.browser.HttpBrowser;
import org.maillage.tool.browser.HttpLaunch;
import org.maillage.tool.browser.Learner;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.EveryTable;
import org.maillage.tool.product.PostgreSql;
import org.maillage.tool.product.RunningProduct;

/** Somebody who did everything that can be done here erases it: no table says anything of them. */
class ErasedTablesIT {
  private static final String PERSON = "lms-number-of-zoe-4711";
  private static final String OTHER_ACCOUNT = "lms-second-number-of-zoe-4712";
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** Parts of everything that could tell them, and whatever their pages and forms were named. */
  private final Set<String> traces =
      new HashSet<>(
          Set.of(
              PERSON,
              OTHER_ACCOUNT,
              "Zoé",
              "Nguyễn",
              "zoe.nguyen@school",
              "cartes-perforées",
              "Réponse-libre"));

  @TempDir private Path folder;
  private FakeLms lms;
  private HttpBrowser zoe;
  private HttpBrowser trainer;

  @ParameterizedTest
  @EnumSource(Database.class)
  void nothingOfThemIsLeft(Database database) throws Exception {
    RunningProduct product = RunningProduct.in(folder).on(database).start();
    lms = FakeLms.registeredAt(product, Map.of("shareEmail", true));
    zoe = new HttpBrowser(product);
    trainer = new HttpBrowser(product);
    try (product) {
      lms.services().roster().enrol("course-1", List.of(PERSON));
      String firstVisit = learnsAndWrites();
      refusesToShareElsewhere();
      joinsAnotherAccount(firstVisit);
      seenByTheTrainer();

      Answer erased = zoe.post(firstVisit + "/me/erase", List.of());
      assertThat(erased.kind()).isEqualTo("me");
      assertThat(erased.body()).doesNotContain("Zoé");
      assertThat(zoe.get(firstVisit + "/me").problemCode()).isEqualTo("lms.reopen");
      assertThat(refreshed()).doesNotContain("Zoé", PERSON);
      assertThat(product.log()).doesNotContain(traces);
    } finally {
      lms.close();
    }
    try (Connection outside = product.connect()) {
      List<String> rows = EveryTable.rows(outside);
      assertThat(rows).as("the trainer alone").filteredOn(isA("people_person")).hasSize(1);
      assertThat(rows).filteredOn(isA("lms_visit")).isNotEmpty();
      assertThat(rows).as("the group itself").filteredOn(isA("people_group")).isNotEmpty();
      assertThat(traces)
          .allSatisfy(trace -> assertThat(rows).noneMatch(row -> row.contains(trace)));
    }
  }

  /** As docs/rgpd/sauvegarde.md says: the list of erasures is copied in before the start. */
  @Test
  void aRestoredBackupForgetsThemAgain() throws Exception {
    RunningProduct product = RunningProduct.in(folder).on(Database.POSTGRESQL).start();
    lms = FakeLms.registeredAt(product);
    zoe = new HttpBrowser(product);
    try (product) {
      String visit = learnsAndWrites();
      PostgreSql database = product.postgreSql();
      database.execute("create table backup as select * from people_identity");
      zoe.post(visit + "/me/erase", List.of());
      database.execute("create table list as select fingerprint, erased_at from people_erased");
      open(unit("course-1"));
      product.stop();
      database.execute("update people_identity set created_at = (select created_at from backup)");
      database.execute("delete from people_erased");
      database.execute("insert into people_erased select * from list");
      product.start();

      assertThat(database.count("people_identity")).isZero();
      assertThat(database.count("people_person")).isZero();
      assertThat(product.logLines("done again: 1")).hasSize(1);
    } finally {
      lms.close();
    }
  }

  private String learnsAndWrites() {
    lms.services().gradebook().refuse();
    Answer unit = open(unit("course-1").gradedIn("column-1"));
    Learner learner = new Learner(zoe, unit);
    learner.finishUnit();
    String path = unit.response().uri().getPath();
    String note = path + "/m1u1-retour";
    Document page = read(note);
    Map<String, String> written =
        Map.of("operation", operation(page), "text0", "Les cartes-perforées de ma classe");
    assertThat(zoe.post(note + "/note", written.entrySet()).status()).isEqualTo(303);
    String visit = path.replaceFirst("(/v/[^/]+)/.*", "$1");
    new Exerciser(zoe, visit + "/exercise/couloir").verify("print('Les cartes-perforées')");
    Map<String, String> card = Map.of("doing", "Réponse-libre sur mon métier");
    assertThat(zoe.post(visit + "/me/card", card.entrySet()).status()).isEqualTo(303);
    await("the LMS's answer").atMost(PATIENCE).until(() -> !posted().isEmpty());
    return visit;
  }

  private List<?> posted() {
    return lms.services().gradebook().posted(PERSON);
  }

  private void refusesToShareElsewhere() {
    Document page = Jsoup.parse(open(unit("course-2")).body());
    String share = page.selectFirst("form[action$=/share]").attr("action");
    Map<String, String> no =
        Map.of("show", "no", "unit", "robot-idiot", "operation", operation(page));
    assertThat(zoe.post(share, no.entrySet()).status()).isEqualTo(303);
  }

  /** Also makes a code that nobody uses, and types one that nobody made. */
  private void joinsAnotherAccount(String visit) {
    Opening opening = unit("course-3").by(OTHER_ACCOUNT);
    Answer unit = open(opening);
    new Learner(zoe, unit).finishUnit();
    String other = unit.visit();
    zoe.post(visit + "/code", Map.of("code", "ABCD").entrySet());
    Map<String, String> code = Map.of("code", accountCode(other));
    assertThat(zoe.post(visit + "/code/yes", code.entrySet()).status()).isEqualTo(303);
    accountCode(visit);
  }

  private String accountCode(String visit) {
    Answer made = zoe.post(visit + "/me/account", List.of());
    String code = Jsoup.parse(made.body()).selectFirst("#made").val();
    traces.add(code);
    traces.add(code.replace("-", ""));
    return code;
  }

  private void seenByTheTrainer() {
    assertThat(refreshed()).contains("Name of " + PERSON);
  }

  /** The trainer's page after the list was read again. */
  private String refreshed() {
    Opening opening = Opening.of("cohort").in("course-1").by("trainer").named("A").asTrainer();
    String cohort = HttpLaunch.open(trainer, lms, opening).response().uri().getPath();
    String roster = cohort.replaceFirst("/cohort$", "/roster");
    assertThat(trainer.post(roster, List.of()).status()).isEqualTo(303);
    return trainer.get(cohort).body();
  }

  private static Opening unit(String course) {
    return Opening.of("unit/robot-idiot")
        .in(course)
        .by(PERSON)
        .named("Zoé Nguyễn")
        .with("email", "zoe.nguyen@school.example")
        .with(
            FakeLms.CLAIM + "custom", Map.of("resource", "unit/robot-idiot", "user_groups", "501"));
  }

  private Answer open(Opening opening) {
    Answer page = HttpLaunch.open(zoe, lms, opening);
    assertThat(page.kind()).isEqualTo("unit");
    traces.add(page.response().uri().getPath().split("/")[2]);
    return page;
  }

  private Document read(String path) {
    return Jsoup.parse(zoe.get(path).body());
  }

  private String operation(Document page) {
    String operation = page.selectFirst("input[name=operation]").val();
    traces.add(operation);
    return operation;
  }

  private static Predicate<String> isA(String table) {
    return Pattern.compile("^" + table + " ").asPredicate();
  }
}
