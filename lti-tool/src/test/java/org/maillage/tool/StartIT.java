package org.maillage.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.tool.browser.Answer;
import org.maillage.tool.browser.HttpBrowser;
import org.maillage.tool.browser.HttpLaunch;
import org.maillage.tool.browser.Learner;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Gate;
import org.maillage.tool.platform.Opening;
import org.maillage.tool.product.Database;
import org.maillage.tool.product.RunningProduct;
import org.maillage.tool.product.Tables;

/** A start that can't succeed says why and ends; one that succeeds finds everything again. */
class StartIT {
  private static final Duration AT_ONCE = Duration.ofSeconds(30);

  /** Found out only once the server runs: some 10 seconds, much longer on a busy machine. */
  private static final Duration ONCE_IT_RUNS = Duration.ofMinutes(2);

  @TempDir private Path folder;

  @Test
  void aTakenPortEndsTheStart() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(other.getLocalPort());
      assertEndsSaying("port " + port + " is taken", AT_ONCE, product().set("PORT", port));
    }
  }

  @Test
  void anUnreachableDatabaseEndsTheStart() {
    int nobody = RunningProduct.freePort();
    String url = "postgres://somebody:the-password@localhost:" + nobody + "/maillage";
    RunningProduct product = product().set("DATABASE_URL", url);
    assertEndsSaying("no database answers at localhost:" + nobody, AT_ONCE, product);
    assertThat(product.log()).doesNotContain("the-password");
  }

  @Test
  void aDatabaseThatCannotBeMigratedEndsTheStart() {
    RunningProduct product = product().on(Database.POSTGRESQL);
    product.postgreSql().execute("create table people_space (somebody_elses integer)");
    assertEndsSaying("non-empty schema", ONCE_IT_RUNS, product);
  }

  @Test
  void aDatabaseOfANewerReleaseEndsTheStartAndIsLeftAlone() {
    RunningProduct product = product();
    Tables.makeUntil(product, "202611211120");
    Tables.addANewerStep(product);
    assertEndsSaying("used by a newer release", ONCE_IT_RUNS, product);
    assertThat(product.run("check").output()).contains("used by a newer release");
  }

  @Test
  void aBrokenPlatformsFileEndsTheStart() throws IOException {
    Path file = folder.resolve("platforms.json");
    Files.writeString(file, "[{\"issuer\": \"https://lms.example\"}]");
    assertEndsSaying(
        "entry 1, field deploymentIds",
        ONCE_IT_RUNS,
        product().set("MAILLAGE_PLATFORMS", file.toString()));
  }

  @Test
  void aMistypedSettingEndsTheStart() {
    assertEndsSaying(
        "MAILLAGE_BASEURL", AT_ONCE, product().set("MAILLAGE_BASEURL", "https://x.example"));
  }

  @Test
  void thePracticeLmsIsRefusedOnAPublicAddress() {
    assertEndsSaying(
        "MAILLAGE_PRACTICE_LMS",
        AT_ONCE,
        product()
            .set("MAILLAGE_PRACTICE_LMS", "on")
            .set("MAILLAGE_BASE_URL", "https://maillage.example"));
  }

  /**
   * Where what {@code bin/prepare} kept does not fit, the JVM told to insist on it ends at once.
   */
  @Test
  void aPreparedProductUsesWhatWasKept() {
    try (RunningProduct product =
        product().set("MAILLAGE_JAVA_OPTS", "-XX:TieredStopAtLevel=1 -Xshare:on").start()) {
      assertThat(product.isReady()).isTrue();
    }
  }

  /** No maker of a library learns that it runs here: the server itself would tell its own. */
  @Test
  void aStartCallsNobody() throws IOException {
    try (ServerSocket way = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(way.getLocalPort());
      String out =
          "-Dhttp.proxyHost=127.0.0.1 -Dhttp.proxyPort=%s -Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=%s"
              .formatted(port, port);
      try (RunningProduct product =
          product().set("MAILLAGE_JAVA_OPTS", "-XX:TieredStopAtLevel=1 " + out).start()) {
        assertThat(product.isReady()).isTrue();
        way.setSoTimeout(1);
        assertThatThrownBy(way::accept).isInstanceOf(SocketTimeoutException.class);
      }
    }
  }

  /** Killed at any moment and started again: nobody notices, and the LMS gets its score. */
  @Test
  void aCrashLosesNothingAndAStopFinishesWhatRuns() {
    try (RunningProduct product = product().start();
        FakeLms lms = FakeLms.registeredAt(product)) {
      HttpBrowser browser = new HttpBrowser(product);
      Opening opening = Opening.of("unit/robot-idiot").gradedIn("column-1");
      lms.services().fallIll(503);
      Learner learner = new Learner(browser, HttpLaunch.open(browser, lms, opening));
      learner.finishUnit();
      product.kill();
      lms.services().recover();
      product.start();

      assertThat(learner.progress()).isEqualTo(1);
      await("the score")
          .atMost(Duration.ofMinutes(4)) // a score on its way when it crashed rests for two
          .until(() -> lms.services().gradebook().kept(opening.user()).size() == 1);
      assertFinishesRunningLaunches(product, lms, browser);
    }
  }

  /** The launch waits for the LMS's keys while the operator stops the product. */
  private static void assertFinishesRunningLaunches(
      RunningProduct product, FakeLms lms, HttpBrowser browser) {
    HttpLaunch launch = HttpLaunch.begin(browser, lms, Opening.of("catalogue"));
    Gate keys = lms.holdKeys();
    CompletableFuture<Answer> answer =
        CompletableFuture.supplyAsync(() -> launch.post(launch.token()));
    await().until(keys::isWaitedAt);
    product.askToStop();
    keys.open();
    assertThat(answer.join().status()).isEqualTo(303);
    assertThat(product.exitCode(AT_ONCE)).isIn(0, 143);
  }

  private RunningProduct product() {
    return RunningProduct.in(folder);
  }

  private static void assertEndsSaying(String reason, Duration patience, RunningProduct product) {
    try (product) {
      product.launch();
      assertThat(product.exitCode(patience)).isNotZero();
      assertThat(product.logLines("Maillage can't start: "))
          .as(product.log())
          .singleElement()
          .asString()
          .contains(reason);
      assertThat(product.log().lines().reduce((first, last) -> last).orElseThrow())
          .startsWith("Maillage can't start: ");
    }
  }
}
