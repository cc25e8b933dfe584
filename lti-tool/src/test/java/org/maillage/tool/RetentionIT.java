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
        FakeLms lms = FakeLms.registeredAt(product)) {
      for (String who : new String[] {"long-gone", "nearly-gone", "just-back"}) {
        open(product, lms, who);
      }
      product.stop();
      OffsetDateTime limit = OffsetDateTime.now(ZoneOffset.UTC).minusYears(3);
      lastSeen(product, "long-gone", limit.minusDays(1));
      lastSeen(product, "nearly-gone", limit.plusDays(59));
      lastSeen(product, "just-back", limit.minusDays(1));
      product.start();

      Answer back = open(product, lms, "just-back");
      String me = back.response().uri().resolve("me").getPath();
      int until = OffsetDateTime.now(ZoneOffset.UTC).plusYears(3).getYear();
      HttpBrowser operator = new HttpBrowser(product);
      operator.post("/admin/session", Map.of("token", RunningProduct.ADMIN_TOKEN).entrySet());

      await("the hour's work, a minute after the start")
          .atMost(Duration.ofMinutes(3))
          .until(() -> !product.logLines("did not come for 3 years: 1").isEmpty());
      assertThat(product.log()).doesNotContain("long-gone");
      assertThat(Jsoup.parse(operator.get("/admin").body()).text()).contains("3 ans", "1 personne");
      assertThat(browser.get(me).body()).contains("Conservées jusqu’au", String.valueOf(until));
      product.stop();
      try (Connection outside = product.connect()) {
        assertThat(EveryTable.rows(outside))
            .noneMatch(row -> row.contains("long-gone"))
            .anyMatch(row -> row.contains("nearly-gone"))
            .anyMatch(row -> row.contains("just-back"));
      }
    }
  }

  private HttpBrowser browser;

  private Answer open(RunningProduct product, FakeLms lms, String who) {
    browser = new HttpBrowser(product);
    return HttpLaunch.open(browser, lms, Opening.of("catalogue").by(who).named("Name of " + who));
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
