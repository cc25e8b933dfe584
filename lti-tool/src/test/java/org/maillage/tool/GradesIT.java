package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maillage.tool.browser.Answer;
import org.maillage.tool.browser.HttpBrowser;
import org.maillage.tool.browser.HttpLaunch;
import org.maillage.tool.browser.Learner;
import org.maillage.tool.platform.FakeGradebook;
import org.maillage.tool.platform.FakeGradebook.Posted;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.OnBothDatabases;
import org.maillage.tool.product.Products;
import org.maillage.tool.product.RunningProduct;

/** What is done arrives in the LMS's gradebook once, whatever the LMS is going through. */
@OnBothDatabases
class GradesIT {
  private static final String UNIT = "unit/robot-idiot";

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** So long a score that should not come has had time to come. */
  private static final Duration QUIET = Duration.ofSeconds(8);

  private final RunningProduct product;
  private final FakeLms lms;
  private final FakeGradebook gradebook;
  private final HttpBrowser browser;
  private final Opening opening = Opening.of(UNIT).gradedIn("column-1");

  GradesIT(Database database, Products products) {
    product = products.on(database);
    lms = FakeLms.registeredAt(product);
    gradebook = lms.services().gradebook();
    browser = new HttpBrowser(product);
  }

  @AfterEach
  void close() {
    lms.close();
  }

  /** Moodle ticks "has a grade" at the first score, so there must be none before the end. */
  @Test
  void nothingIsToldBeforeAllIsDoneAndThenItIsToldOnce() {
    Learner learner = open();
    List<String> steps = learner.steps();
    learner.finish(steps.get(0));
    learner.finish(steps.get(1));
    nothingMoreComes(0);

    learner.finishUnit();
    scoreIsKept();
    Posted score = gradebook.kept(opening.user()).get(0);
    assertThat(score.given()).isEqualTo(score.maximum()).isEqualTo(1);
    assertThat(score.activity()).isEqualTo("Completed");

    learner.finishUnit();
    open();
    nothingMoreComes(1);
  }

  @Test
  void anLmsThatIsDownGetsItWhenItIsBack() {
    lms.services().fallIll(503);
    Learner learner = open();
    learner.finishUnit();
    await("two tries").atMost(PATIENCE).until(() -> turnedAway() >= 2);
    lms.services().recover();
    scoreIsKept();
    nothingMoreComes(1);
  }

  /** Each call to the silent one takes ten seconds until it is given up. */
  @Test
  void anLmsThatNeverAnswersHoldsUpNoOther() {
    try (FakeLms silent = FakeLms.registeredAt(product)) {
      silent.services().fallSilent();
      for (int i = 0; i < 6; i++) {
        Opening theirs = Opening.of(UNIT).by("silent-" + i).gradedIn("column-1");
        HttpBrowser other = new HttpBrowser(product);
        new Learner(other, HttpLaunch.open(other, silent, theirs)).finishUnit();
      }
      open().finishUnit();
      await("the score")
          .atMost(Duration.ofSeconds(25))
          .until(() -> !gradebook.kept(opening.user()).isEmpty());
      silent.services().recover();
    }
  }

  @Test
  void anLmsThatAsksForPatienceGetsIt() {
    lms.services().askForPatience(10);
    open().finishUnit();
    await("a try").atMost(PATIENCE).until(() -> turnedAway() >= 1);
    Instant asked = lms.services().turnedAway().get(0);
    lms.services().recover();
    scoreIsKept();
    assertThat(gradebook.kept(opening.user()).get(0).when()).isAfter(asked.plusSeconds(9));
  }

  @Test
  void aNewerGradeInTheLmsStays() {
    Instant later = Instant.now().plus(Duration.ofHours(1));
    gradebook.alreadyHolds("column-1", opening.user(), later);
    open().finishUnit();
    await("a try").atMost(PATIENCE).until(() -> !gradebook.posted(opening.user()).isEmpty());
    assertThat(gradebook.posted(opening.user()).get(0).answer()).isEqualTo(409);
    nothingMoreComes(1);
  }

  @Test
  void whatTheLmsWillNotTakeIsNotSentAgain() {
    gradebook.refuse();
    open().finishUnit();
    await("a try").atMost(PATIENCE).until(() -> !gradebook.posted(opening.user()).isEmpty());
    assertThat(gradebook.posted(opening.user()).get(0).answer()).isEqualTo(400);
    nothingMoreComes(1);
  }

  @Test
  void aTrainerSeesWhyAndSendsAgain() {
    gradebook.refuse();
    open().finishUnit();
    HttpBrowser trainer = new HttpBrowser(product);
    Opening teaching = Opening.of("cohort").in(opening.course()).asTrainer();
    String cohort = HttpLaunch.open(trainer, lms, teaching).response().uri().getPath();
    String sent = cohort.replaceFirst("/cohort$", "/sent");
    await("the answer")
        .atMost(PATIENCE)
        .until(() -> trainer.get(sent + "?answer=not-gradable").body().contains("elle y enseigne"));

    gradebook.accept();
    trainer.post(sent, Map.of("answer", "column-gone").entrySet());
    assertThat(trainer.get(sent).body()).as("another answer").contains("Personne non notée (1)");
    trainer.post(sent, Map.of("answer", "not-gradable").entrySet());
    scoreIsKept();
    await("the answer")
        .atMost(PATIENCE)
        .until(() -> trainer.get(sent).body().contains("Reçues (1)"));
  }

  private Learner open() {
    Answer page = HttpLaunch.open(browser, lms, opening);
    assertThat(page.kind()).isEqualTo("unit");
    return new Learner(browser, page);
  }

  private int turnedAway() {
    return lms.services().turnedAway().size();
  }

  private void scoreIsKept() {
    await("the score").atMost(PATIENCE).until(() -> !gradebook.kept(opening.user()).isEmpty());
  }

  private void nothingMoreComes(int after) {
    await("nothing more")
        .during(QUIET)
        .atMost(QUIET.multipliedBy(3))
        .until(() -> gradebook.posted(opening.user()).size() == after);
  }
}
