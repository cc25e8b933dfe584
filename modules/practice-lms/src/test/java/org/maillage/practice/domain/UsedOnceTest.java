package org.maillage.practice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maillage.practice.TestClock;

class UsedOnceTest {
  private final TestClock clock = new TestClock();
  private final UsedOnce used = new UsedOnce(clock);
  private final Instant now = clock.instant();

  @Test
  void ofManyAtOnceOneGetsIt() {
    long taken =
        IntStream.range(0, 16)
            .parallel()
            .filter(i -> used.take("a", now, now.plusSeconds(60)))
            .count();
    assertThat(taken).isEqualTo(1);
  }

  @Test
  void whatWasIssuedBeforeTheStartMayHaveBeenUsed() {
    assertThat(used.take("a", now.minusSeconds(1), now.plusSeconds(60))).isFalse();
  }

  @Test
  void whatExpiredIsForgotten() {
    used.take("a", now, now.plusSeconds(60));
    clock.advance(Duration.ofSeconds(61));
    assertThat(used.take("a", now, now.plusSeconds(60))).isTrue();
  }
}
