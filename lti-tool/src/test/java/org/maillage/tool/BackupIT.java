package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.tool.browser.Answer;
import org.maillage.tool.browser.HttpBrowser;
import org.maillage.tool.browser.HttpLaunch;
import org.maillage.tool.browser.Learner;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Documented;
import org.maillage.tool.product.EveryTable;
import org.maillage.tool.product.OwnPostgreSql;
import org.maillage.tool.product.RunningProduct;
import org.maillage.tool.product.RunningProduct.Ran;

/** A backup gives everything back, by the very commands that operators read. */
class BackupIT {
  private static final String RUNNING = "operations/running.md";
  private static final String ERASURES = "rgpd/sauvegarde.md";
  private static final Opening ADA = unit().by("ada").named("Ada Lovelace").gradedIn("column-1");
  private static final Opening BEN = unit().by("ben").named("Ben Erased-Before");
  private static final Opening EVE = unit().by("eve").named("Eve Erased-After");

  @TempDir private Path folder;
  private RunningProduct product;
  private FakeLms lms;
  private HttpBrowser browser;

  @AfterEach
  void close() {
    lms.close();
    product.close();
  }

  @Test
  void h2ComesBackFromItsFile() throws Exception {
    product = RunningProduct.in(folder).start();
    work();
    assertThat(product.run("backup", "while-it-runs.zip").output()).contains("stop it first");
    product.stop();
    documented(RUNNING, "**H2**, with the product stopped").run(folder, product.environment());
    Path backup = folder.resolve("maillage-backup.zip");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
        .isEqualTo("rw-------");
    Ran again = product.run("backup", backup.toString());
    assertThat(again.output()).contains("exists already");
    assertThat(again.exit()).isEqualTo(1);

    product.start();
    moreWork();
    product.kill();
    documented(ERASURES, "H2, produit arrêté, sous le compte").run(folder, Map.of());
    Documented restore = documented(RUNNING, "Restore, with the old data moved aside");
    assertThat(product.run("restore", backup.toString()).output()).contains("move it aside");
    Files.move(product.dataDir(), folder.resolve("aside"));
    restore.run(folder, product.environment());
    documented(ERASURES, "### H2").run(folder, Map.of());

    assertEverythingIsBack();
  }

  @Test
  void postgreSqlComesBackFromItsDump() throws Exception {
    try (OwnPostgreSql server = new OwnPostgreSql(folder)) {
      create(server, Documented.in(RUNNING, "For everything else PostgreSQL"));
      product =
          RunningProduct.in(folder)
              .set("DATABASE_URL", server.url())
              .set("MAILLAGE_SECRET_KEY", "the-key-that-lies-in-another-place")
              .start();
      work();
      Documented.in(RUNNING, "**PostgreSQL**, while it runs").run(folder, server.environment());
      moreWork();
      product.kill();
      Documented.in(ERASURES, "PostgreSQL, pendant la marche").run(folder, server.environment());
      Documented.in(RUNNING, "Restore into an empty database").run(folder, server.environment());
      Documented.in(ERASURES, "### PostgreSQL").run(folder, server.environment());

      assertEverythingIsBack();
      product.stop();
    }
  }

  /** Ada's grade waits at an LMS that is away; Ben is gone already. */
  private void work() {
    lms = FakeLms.registeredAt(product);
    lms.services().fallIll(503);
    assertThat(finished(ADA).progress()).isEqualTo(1);
    finished(EVE);
    erase(open(BEN));
  }

  private void moreWork() {
    erase(open(EVE));
    open(unit().by("late").named("Late After-Backup"));
  }

  private void assertEverythingIsBack() throws Exception {
    lms.services().recover();
    product.start();
    assertThat(product.logLines("done again: 1")).hasSize(1);
    Answer page = open(ADA);
    assertThat(page.body()).contains("Ada Lovelace");
    assertThat(new Learner(browser, page).progress()).isEqualTo(1);
    await("the score that waited")
        .atMost(Duration.ofMinutes(3))
        .until(() -> !lms.services().gradebook().kept("ada").isEmpty());
    assertThat(lms.services().gradebook().posted("ada")).hasSize(1);
    product.stop();
    try (Connection database = product.connect()) {
      assertThat(EveryTable.rows(database))
          .filteredOn(row -> row.startsWith("people_identity"))
          .as("neither those erased nor whoever came after the backup")
          .singleElement()
          .asString()
          .contains("Lovelace");
    }
  }

  private Answer open(Opening opening) {
    browser = new HttpBrowser(product);
    return HttpLaunch.open(browser, lms, opening);
  }

  private Learner finished(Opening opening) {
    Answer unit = open(opening);
    Learner learner = new Learner(browser, unit);
    learner.finishUnit();
    return learner;
  }

  private void erase(Answer unit) {
    String visit = unit.visit();
    assertThat(browser.post(visit + "/me/erase", List.of()).kind()).isEqualTo("me");
  }

  private Documented documented(String page, String after) {
    return Documented.in(page, after).atHome(folder);
  }

  private static void create(OwnPostgreSql server, Documented statements) throws Exception {
    try (Connection database = server.connect("postgres");
        Statement statement = database.createStatement()) {
      for (String one : statements.with("…", "word").commands().split(";\\s*")) {
        statement.execute(one);
      }
    }
  }

  private static Opening unit() {
    return Opening.of("unit/robot-idiot").in("course-1");
  }
}
