package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.tool.browser.Exerciser;
import org.maillage.tool.browser.HttpBrowser;
import org.maillage.tool.browser.HttpLaunch;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.RunningProduct;
import org.maillage.tool.product.WorkerProcesses;

/** A server or a worker that is killed while it verifies costs nobody their verdict or grade. */
class LostVerificationIT {
  private static final String SLUG = "couloir";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir private Path folder;
  private RunningProduct product;
  private FakeLms lms;

  private void start(Database database) {
    product = RunningProduct.in(folder).on(database).set("MAILLAGE_WORKERS", "1").start();
    lms = FakeLms.registeredAt(product);
  }

  @AfterEach
  void stop() {
    lms.close();
    product.close();
  }

  /** Somebody with a program of theirs on its way. */
  private final class Author {
    private final HttpBrowser browser = new HttpBrowser(product);
    private final Opening opening;
    private final Exerciser exerciser;
    private String verdict;

    Author(String name) {
      opening = Opening.of("exercise/" + SLUG).by(name).gradedIn("column-1");
      String path = HttpLaunch.open(browser, lms, opening).response().uri().getPath();
      exerciser = new Exerciser(browser, path);
    }

    void send(String python) throws Exception {
      String operation = exerciser.page().selectFirst("input[name=operation]").val();
      String json =
          JSONObjectUtils.toJSONString(
              Map.of("way", "python", "python", python, "operation", operation));
      String answer = exerciser.send("POST", "/submissions", json).body();
      verdict = (String) JSONObjectUtils.parse(answer).get("url");
    }

    boolean waits() {
      return browser.get(verdict).body().contains("\"waiting\"");
    }

    Map<String, Object> verdict() throws Exception {
      await("the verdict").atMost(PATIENCE).until(() -> !waits());
      return JSONObjectUtils.parse(browser.get(verdict).body());
    }

    int grades() {
      return lms.services().gradebook().kept(opening.user()).size();
    }
  }

  /** The worker that runs and the one that stands by. */
  private WorkerProcesses frozenWorkers() {
    new Author("somebody").exerciser.verify("pass");
    WorkerProcesses workers = WorkerProcesses.of(product, 2);
    workers.freeze();
    return workers;
  }

  private static void isBeingVerified(Author author) {
    await("it waits").during(Duration.ofSeconds(1)).atMost(PATIENCE).until(author::waits);
  }

  @Test
  void workersKilledInTheMiddleChangeNoVerdict() throws Exception {
    start(Database.H2);
    WorkerProcesses workers = frozenWorkers();
    Author zoe = new Author("zoe");
    zoe.send(Exerciser.solution(SLUG));
    isBeingVerified(zoe);
    workers.kill();

    assertThat(zoe.verdict()).containsEntry("done", true);
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void aServerKilledInTheMiddleVerifiesOnceItIsBack(Database database) throws Exception {
    start(database);
    WorkerProcesses workers = frozenWorkers();
    Author zoe = new Author("zoe");
    Author max = new Author("max");
    zoe.send(Exerciser.solution(SLUG));
    max.send(Exerciser.solution(SLUG));
    isBeingVerified(zoe);
    product.kill();
    workers.kill();

    assertThat(endLeases()).as("what was being verified").isOne();
    product.start();
    assertThat(zoe.verdict()).containsEntry("done", true);
    assertThat(max.verdict()).containsEntry("done", true);
    await("the grades").atMost(PATIENCE).until(() -> zoe.grades() == 1 && max.grades() == 1);
  }

  /** As two minutes later. */
  private int endLeases() throws Exception {
    try (Connection outside = product.connect();
        Statement statement = outside.createStatement()) {
      return statement.executeUpdate(
          "update exercises_submission set lease_until = sent_at where lease_until is not null");
    }
  }
}
