package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.tool.browser.Answer;
import org.maillage.tool.browser.HttpBrowser;
import org.maillage.tool.browser.HttpLaunch;
import org.maillage.tool.browser.Learner;
import org.maillage.tool.platform.FakeGradebook;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.Products;
import org.maillage.tool.product.RunningProduct;

/** Two nodes behind any balancer: they share a database and nothing else. */
@ExtendWith(Products.Extension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesIT {
  private RunningProduct one;
  private RunningProduct other;
  private FakeLms lms;

  @BeforeAll
  void start(Products products, @TempDir Path folder) {
    one = products.on(Database.POSTGRESQL);
    other = RunningProduct.in(folder).asAnotherNodeOf(one).start();
  }

  @AfterAll
  void stop() {
    other.close();
  }

  @BeforeEach
  void register() {
    lms = FakeLms.registeredAt(one);
  }

  @AfterEach
  void close() {
    lms.close();
  }

  @Test
  void everyRequestMayGoToAnotherNode() {
    HttpBrowser here = new HttpBrowser(one);
    HttpBrowser there = here.at(other);
    HttpLaunch launch = HttpLaunch.begin(here, lms, Opening.of("unit/robot-idiot"));
    Answer admitted = launch.post(there, launch.token(), launch.state());
    String unit = admitted.location().getPath();
    assertThat(there.get(unit).kind()).isEqualTo("unit");
    assertThat(here.get(unit).kind()).isEqualTo("unit");

    List<String> steps = new Learner(here, unit).steps();
    for (int i = 0; i < 3; i++) {
      new Learner(i % 2 == 0 ? here : there, unit).finish(steps.get(i));
      assertThat((i % 2 == 0 ? there : here).get(unit).body())
          .as("told by the node that did not do it")
          .contains("<progress value=\"" + (i + 1) + "\"");
    }
  }

  @Test
  void aLaunchReplayedToBothGetsInOnce() throws Exception {
    HttpBrowser here = new HttpBrowser(one);
    HttpBrowser there = here.at(other);
    HttpLaunch launch = HttpLaunch.begin(here, lms, Opening.of("catalogue"));
    String token = launch.token();
    ExecutorService pool = Executors.newFixedThreadPool(16);
    try {
      List<Future<Answer>> answers = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        HttpBrowser by = i % 2 == 0 ? here : there;
        answers.add(pool.submit(() -> launch.post(by, token, launch.state())));
      }
      int admitted = 0;
      for (Future<Answer> answer : answers) {
        admitted += answer.get().status() == 303 ? 1 : 0;
      }
      assertThat(admitted).isEqualTo(1);
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void bothCarryScoresAndEachArrivesOnce() {
    lms.services().fallIll(503);
    List<Opening> openings =
        IntStream.range(0, 12)
            .mapToObj(i -> Opening.of("unit/robot-idiot").by("learner-" + i).gradedIn("column-1"))
            .toList();
    for (Opening opening : openings) {
      HttpBrowser browser = new HttpBrowser(one);
      new Learner(browser, HttpLaunch.open(browser, lms, opening)).finishUnit();
    }
    lms.services().recover();

    FakeGradebook gradebook = lms.services().gradebook();
    await("all scores")
        .atMost(Duration.ofMinutes(3))
        .until(() -> openings.stream().noneMatch(o -> gradebook.kept(o.user()).isEmpty()));
    for (Opening opening : openings) {
      assertThat(gradebook.posted(opening.user())).as(opening.user()).hasSize(1);
    }
  }
}
