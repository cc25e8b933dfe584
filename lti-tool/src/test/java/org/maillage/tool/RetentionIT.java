package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.tool.browser.Answer;
import org.maillage.tool.browser.HttpBrowser;
import org.maillage.tool.browser.HttpLaunch;
import org.maillage.tool.browser.SpaceOperator;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.EveryTable;
import org.maillage.tool.product.RunningProduct;

/** Who has not come for years is erased; who comes back in time is not. */
class RetentionIT {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Database.class)
  void whoDidNotComeForThreeYearsIsErased(Database database) throws Exception {
    RunningProduct product =
        RunningProduct.in(folder).on(database).set("MAILLAGE_RETENTION_YEARS", "3").start();
    try (product;
        FakeLms lms = FakeLms.registeredAt(product);
        FakeLms generous = FakeLms.registeredAt(product, Map.of("name", "Generous"));
        FakeLms announced = FakeLms.registeredAt(product, Map.of("name", "Announced"));
        FakeLms shorter = FakeLms.registeredAt(product, Map.of("name", "Shorter"))) {
      lms.register(Map.of("name", "Second", "clientId", "second"));
      SpaceOperator spaces = new SpaceOperator(product);
      spaces.set(spaces.spaceOf("Generous"), "years", "10");
      spaces.set(spaces.spaceOf("Second"), "years", "10");
      shorten(spaces, spaces.spaceOf("Announced"));
      shorten(spaces, spaces.spaceOf("Shorter"));
      open(product, generous, "kept-by-space");
      open(product, announced, "not-before-the-notice");
      open(product, shorter, "notice-is-over");
      open(product, lms, "in-both");
      HttpLaunch.open(browser, lms, Opening.of("catalogue").by("in-both").through("second"));
      for (String who : new String[] {"long-gone", "nearly-gone", "just-back"}) {
        open(product, lms, who);
      }
      product.stop();
      OffsetDateTime limit = OffsetDateTime.now(ZoneOffset.UTC).minusYears(3);
      lastSeen(product, "long-gone", limit.minusDays(1));
      lastSeen(product, "nearly-gone", limit.plusDays(59));
      lastSeen(product, "just-back", limit.minusDays(1));
      lastSeen(product, "kept-by-space", limit.minusDays(1));
      lastSeen(product, "in-both", limit.minusDays(1));
      lastSeen(product, "not-before-the-notice", limit.plusYears(1));
      lastSeen(product, "notice-is-over", limit.plusYears(1));
      noticeIsOver(product, "Shorter");
      product.start();

      Answer back = open(product, lms, "just-back");
      String me = back.response().uri().resolve("me").getPath();
      int until = OffsetDateTime.now(ZoneOffset.UTC).plusYears(3).getYear();
      HttpBrowser operator = new HttpBrowser(product);
      operator.signIn();

      await("the hour's work, a minute after the start")
          .atMost(Duration.ofMinutes(3))
          .until(() -> !product.logLines("did not come for 3 years: 1").isEmpty());
      assertThat(product.logLines("did not come for 1 years: 1")).hasSize(1);
      assertThat(product.log()).doesNotContain("long-gone");
      assertThat(Jsoup.parse(operator.get("/admin").body()).text())
          .contains("3 ans", "2 personnes");
      assertThat(browser.get(me).body()).contains("Conservées jusqu’au", String.valueOf(until));
      product.stop();
      try (Connection outside = product.connect()) {
        assertThat(EveryTable.rows(outside))
            .noneMatch(row -> row.contains("long-gone") || row.contains("notice-is-over"))
            .anyMatch(row -> row.contains("kept-by-space"))
            .anyMatch(row -> row.contains("in-both"))
            .anyMatch(row -> row.contains("not-before-the-notice"))
            .anyMatch(row -> row.contains("nearly-gone"))
            .anyMatch(row -> row.contains("just-back"));
      }
    }
  }

  /** From three years to one: told first whom it would reach, then agreed to. */
  private static void shorten(SpaceOperator operator, String space) {
    Answer asked = operator.set(space, "years", "1");
    assertThat(SpaceOperator.refusal(asked)).contains("Avec 1 an", "personne");
    Answer done = operator.send(Jsoup.parse(asked.body()), space, "agreed", "1");
    assertThat(done.status()).isEqualTo(303);
  }

  private HttpBrowser browser;

  private Answer open(RunningProduct product, FakeLms lms, String who) {
    browser = new HttpBrowser(product);
    return HttpLaunch.open(browser, lms, Opening.of("catalogue").by(who).named("Name of " + who));
  }

  private static void noticeIsOver(RunningProduct product, String space) throws Exception {
    try (Connection outside = product.connect();
        PreparedStatement change =
            outside.prepareStatement("update people_space set retention_from = ? where name = ?")) {
      change.setObject(1, OffsetDateTime.now(ZoneOffset.UTC).minusDays(1));
      change.setString(2, space);
      assertThat(change.executeUpdate()).isEqualTo(1);
    }
  }

  private static void lastSeen(RunningProduct product, String who, OffsetDateTime when)
      throws Exception {
    try (Connection outside = product.connect();
        PreparedStatement change =
            outside.prepareStatement(
                "update people_person set seen_at = ? where id ="
                    + " (select person_id from people_identity where subject = ?)")) {
      change.setObject(1, when);
      change.setString(2, who);
      assertThat(change.executeUpdate()).isEqualTo(1);
    }
  }
}
