package org.maillage.practice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.kernel.Problem;

class ReceivedScoreTest {
  private static final String GOOD =
      "{'userId':'11','timestamp':'2026-11-21T10:00:00Z','activityProgress':'Completed',"
          + "'gradingProgress':'FullyGraded','scoreGiven':1,'scoreMaximum':1}";

  @Test
  void aCompleteScoreIsRead() {
    assertThat(read(GOOD).scaledTo(20)).isEqualTo(20);
  }

  @Test
  void whatIsNotFullyGradedHasNoScore() {
    assertThat(read(GOOD.replace("FullyGraded", "Pending")).given()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'userId':'11',||userId",
        "2026-11-21T10:00:00Z|2026-11-21 10:00|timestamp",
        "2026-11-21T10:00:00Z|2026-11-21T10:00:00|timestamp",
        "'timestamp':'2026-11-21T10:00:00Z',||timestamp",
        "'activityProgress':'Completed',||activityProgress",
        "Completed|Done|activityProgress",
        "FullyGraded|Graded|gradingProgress",
        ",'scoreMaximum':1||scoreMaximum",
        "'scoreMaximum':1|'scoreMaximum':0|scoreMaximum",
        "'scoreGiven':1|'scoreGiven':'1'|scoreGiven",
        "'scoreGiven':1|'scoreGiven':-1|scoreMaximum",
        "{|[|JSON"
      },
      quoteCharacter = '"')
  void anythingElseIsRefused(String part, String replacement, String named) {
    String json = GOOD.replace(part, replacement == null ? "" : replacement);
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(Problem.class)
        .extracting(e -> ((Problem) e).details())
        .isEqualTo(List.of(named));
  }

  private static ReceivedScore read(String json) {
    return ReceivedScore.read(json.replace('\'', '"'));
  }
}
