package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.tool.browser.Answer;
import org.maillage.tool.browser.HttpBrowser;
import org.maillage.tool.browser.HttpLaunch;
import org.maillage.tool.browser.Learner;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.OnBothDatabases;
import org.maillage.tool.product.Products;
import org.maillage.tool.product.RunningProduct;

/** An LMS gets a new address, and its people keep what is theirs. */
@OnBothDatabases
class RelocationIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final RunningProduct product;
  private final FakeLms before;
  private final FakeLms after;
  private final HttpBrowser operator;
  private final HttpBrowser zoe;

  RelocationIT(Database database, Products products) {
    product = products.on(database);
    before = FakeLms.registeredAt(product);
    after = FakeLms.unknownTo(product);
    operator = new HttpBrowser(product);
    zoe = new HttpBrowser(product);
  }

  @BeforeEach
  void signIn() {
    operator.signIn();
  }

  @AfterEach
  void close() {
    before.close();
    after.close();
  }

  @Test
  void peopleTheirWorkAndTheirGradesFollow() {
    before.services().fallIll(503);
    new Learner(zoe, HttpLaunch.open(zoe, before, opening())).finishUnit();
    assertThat(plan().body()).contains("La personne connue par elle garde", after.issuer());

    move();

    assertThat(new Learner(zoe, HttpLaunch.open(zoe, after, opening())).progress()).isEqualTo(1);
    await("the score that waited")
        .atMost(PATIENCE)
        .until(() -> after.services().gradebook().kept("zoe").size() == 1);
    assertThat(operator.post(platform(after) + "/remove/people", List.of()).body())
        .as("what the organisation may take along")
        .contains("\"zoe\"", after.issuer() + "/grades/column-1");
    after.services().roster().enrol("course", List.of("zoe", "van"));
    String group = group();
    assertThat(Jsoup.parse(group).select(".grid tbody th").eachText())
        .anyMatch(name -> name.contains("zoe"))
        .anyMatch(name -> name.contains("van"));
  }

  @Test
  void whoeverRegistersAtTheOldAddressInheritsNobody() {
    new Learner(zoe, HttpLaunch.open(zoe, before, opening())).finishUnit();
    plan();
    move();
    before.register(Map.of());

    HttpBrowser stranger = new HttpBrowser(product);
    Answer theirs = HttpLaunch.open(stranger, before, opening());

    assertThat(new Learner(stranger, theirs).progress()).isZero();
    assertThat(new Learner(zoe, HttpLaunch.open(zoe, after, opening())).progress()).isEqualTo(1);
  }

  @Test
  void erasedStaysErasedAtTheNewAddress() {
    Answer unit = HttpLaunch.open(zoe, before, opening());
    String me = unit.visit() + "/me";
    zoe.post(me + "/erase", Map.of("sure", "yes").entrySet());
    move();
    after.services().roster().enrol("course", List.of("zoe", "van"));

    assertThat(Jsoup.parse(group()).select(".grid tbody th").eachText())
        .anyMatch(name -> name.contains("van"))
        .noneMatch(name -> name.contains("zoe"));
  }

  @Test
  void anAddressThatIsTakenOrNoneIsRefused() {
    String platform = platform(before);
    after.register(Map.of());
    assertThat(plan().problemCode()).isEqualTo("lms.move-taken");
    for (String wrong : List.of("moodle", "https://", "ftp://moodle.example", before.issuer())) {
      Answer refused = operator.post(platform + "/move", Map.of("address", wrong).entrySet());
      assertThat(refused.problemCode()).as(wrong).isEqualTo("lms.move-address");
    }
    assertThat(zoe.post(platform + "/move", Map.of("address", "x").entrySet()).status())
        .isEqualTo(401);
  }

  private static Opening opening() {
    return Opening.of("unit/robot-idiot").in("course").by("zoe").gradedIn("column-1");
  }

  /** The group as a trainer reads it, with its list read anew. */
  private String group() {
    HttpBrowser trainer = new HttpBrowser(product);
    Opening teaching = Opening.of("cohort").in("course").by("trainer").asTrainer();
    String cohort = HttpLaunch.open(trainer, after, teaching).response().uri().getPath();
    trainer.post(cohort.replaceFirst("/cohort$", "/roster"), List.of());
    return trainer.get(cohort).body();
  }

  private Answer plan() {
    return operator.get(platform(before) + "/move?address=" + after.issuer());
  }

  private void move() {
    Answer moved =
        operator.post(
            platform(before) + "/move", Map.of("address", after.issuer() + "/").entrySet());
    assertThat(moved.status()).as("%s", moved).isEqualTo(303);
    assertThat(operator.get(moved.location()).body()).contains("suivie à sa nouvelle adresse");
  }

  private String platform(FakeLms lms) {
    return Jsoup.parse(operator.get("/admin").body()).select("tr").stream()
        .filter(row -> row.text().contains(lms.issuer()))
        .map(row -> row.selectFirst("th a").attr("href"))
        .findFirst()
        .orElseThrow();
  }
}
