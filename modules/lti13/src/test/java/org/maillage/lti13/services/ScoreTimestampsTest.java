package org.maillage.lti13.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTimestampsTest {

  @ParameterizedTest
  @CsvSource({
    "2026-03-10T09:00:00Z, 2026-03-10T09:00:05.9Z, 2026-03-10T09:00:05Z",
    "2026-03-10T09:00:00Z, 2026-03-10T09:00:00.9Z, 2026-03-10T09:00:01Z",
    "2026-03-10T09:00:00.700Z, 2026-03-10T09:00:00.9Z, 2026-03-10T09:00:01Z",
    "2026-03-10T09:00:04Z, 2026-03-10T08:00:00Z, 2026-03-10T09:00:05Z"
  })
  void risesByWholeSecondsEvenWhenTheClockDoesNot(Instant previous, Instant now, Instant expected) {
    assertThat(ScoreTimestamps.next(previous, now)).isEqualTo(expected);
  }

  @Test
  void startsNow() {
    Instant now = Instant.parse("2026-03-10T09:00:05.9Z");
    assertThat(ScoreTimestamps.next(null, now)).isEqualTo(Instant.parse("2026-03-10T09:00:05Z"));
  }
}
