package org.maillage.lti13.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maillage.lti13.Reason;
import org.maillage.lti13.launch.LaunchFixture.Begun;

/** A launch works once. */
class ReplayTest {

  private final LaunchFixture fixture = new LaunchFixture();

  @AfterEach
  void close() throws Exception {
    fixture.close();
  }

  @Test
  void ofSixteenAtOnceOneGetsIn() throws Exception {
    Begun begun = fixture.begin();
    String token = fixture.lms.sign(fixture.lms.claims(begun.nonce()));
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(16);
    Callable<Reason> replay =
        () -> {
          start.await();
          return LaunchFixture.refusal(() -> fixture.launch(token, begun));
        };
    List<Future<Reason>> attempts = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      attempts.add(threads.submit(replay));
    }
    start.countDown();
    List<Reason> outcomes = new ArrayList<>();
    for (Future<Reason> attempt : attempts) {
      outcomes.add(attempt.get());
    }
    threads.shutdown();

    assertThat(outcomes).filteredOn(reason -> reason == null).hasSize(1);
    assertThat(outcomes).filteredOn(reason -> reason == Reason.REPLAYED).hasSize(15);
    assertThat(fixture.lms.keyFetches()).as("one fetch of keys for all").isEqualTo(1);
  }

  @Test
  void aReplayIsRefusedHoweverLateItComes() {
    Begun begun = fixture.begin();
    String token = fixture.lms.sign(fixture.lms.claims(begun.nonce()));
    fixture.launch(token, begun);
    fixture.clock.advance(Duration.ofSeconds(30));
    assertThat(LaunchFixture.refusal(() -> fixture.launch(token, begun)))
        .isEqualTo(Reason.REPLAYED);
    fixture.clock.advance(Duration.ofMinutes(10));
    assertThat(LaunchFixture.refusal(() -> fixture.launch(token, begun)))
        .isEqualTo(Reason.STATE_EXPIRED);
  }

  @Test
  void verifyingAloneUsesNothingUp() {
    Begun begun = fixture.begin();
    String token = fixture.lms.sign(fixture.lms.claims(begun.nonce()));
    fixture.verifier.verify(token, begun.state(), LaunchFixture.BROWSER);
    assertThat(fixture.launch(token, begun)).isNotNull();
  }
}
