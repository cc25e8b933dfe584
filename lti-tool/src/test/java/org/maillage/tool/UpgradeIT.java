package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.tool.browser.Answer;
import org.maillage.tool.browser.HttpBrowser;
import org.maillage.tool.browser.HttpLaunch;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.RunningProduct;
import org.maillage.tool.product.Tables;

/** Today's product takes over what people did with the first release. */
class UpgradeIT {
  private static final String FIRST_RELEASE = "202611211210";

  @TempDir private Path folder;
  private FakeLms lms;
  private HttpBrowser browser;

  @ParameterizedTest
  @EnumSource(Database.class)
  void everythingOfTheFirstReleaseIsStillThere(Database database) throws Exception {
    RunningProduct product = RunningProduct.in(folder).on(database);
    lms = FakeLms.unknownTo(product);
    Tables.makeUntil(product, FIRST_RELEASE);
    fill(product);
    try (product) {
      product.start();
      browser = new HttpBrowser(product);

      Element unit = read(Opening.of("unit/robot-idiot").by("ada").named("Ada Lovelace"));
      assertThat(unit.selectFirst("main progress").attr("value")).isEqualTo("3");
      assertThat(unit.text()).contains("Ada Lovelace");
      String visit = unit.baseUri().replaceFirst("/unit/.*", "");
      assertThat(browser.get(visit + "/unit/robot-idiot/m1u1-retour").body())
          .contains("Les cartes perforées ont plu");

      Element group = read(Opening.of("cohort").by("tom").named("Tom Trainer").asTrainer());
      assertThat(group.text()).contains("Ada Lovelace", "Ben Nguyễn");
      await("the grade that waited")
          .atMost(Duration.ofMinutes(1))
          .until(() -> !lms.services().gradebook().kept("ada").isEmpty());
      assertThat(lms.services().gradebook().posted("ada"))
          .singleElement()
          .satisfies(score -> assertThat(score.given() / score.maximum()).isEqualTo(0.3));
      assertThat(lms.services().gradebook().posted("ben")).as("it has it already").isEmpty();
      assertThat(
              new HttpBrowser(product)
                  .send("Authorization", "Bearer " + RunningProduct.ADMIN_TOKEN)
                  .get("/api/admin/invitations")
                  .body())
          .contains("an-invitation-made-bef");
    } finally {
      lms.close();
    }
  }

  private Element read(Opening opening) {
    Answer page = HttpLaunch.open(browser, lms, opening.in("course-1"));
    return Jsoup.parse(page.body(), page.response().uri().getPath());
  }

  private void fill(RunningProduct product) throws Exception {
    String lineItem = lms.issuer() + "/grades/column-1/lineitem?type_id=1";
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(lineItem.getBytes(StandardCharsets.UTF_8));
    try (InputStream script = UpgradeIT.class.getResourceAsStream("/upgrade/first.sql");
        Connection connection = product.connect();
        Statement statement = connection.createStatement()) {
      String sql = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      statement.execute(
          sql.replace("{issuer}", lms.issuer())
              .replace("{hash}", Base64.getUrlEncoder().withoutPadding().encodeToString(hash)));
    }
  }
}
