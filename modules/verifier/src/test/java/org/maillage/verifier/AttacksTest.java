package org.maillage.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.verifier.TestWorkers.programs;
import static org.maillage.verifier.TestWorkers.settings;
import static org.maillage.verifier.TestWorkers.told;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.verifier.Attacks.Attack;

/** Each ends as it must, and the program after it runs as if nothing had been. */
class AttacksTest {
  private static final int OUTPUT = 32 * 1024;
  private static final Workers WORKERS =
      new Workers(settings(1, 100_000, new Limits(1000, OUTPUT, 135)));

  @AfterAll
  static void close() {
    WORKERS.close();
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void anAttackEndsAndTheNextProgramRuns(Attack attack) throws InterruptedException {
    String next = "from robot import *\nprint('after', 6 * 7)";
    List<Ran> answers = WORKERS.run(programs(attack.program(), next));
    assertThat(answers.get(0).end()).isIn(attack.ends());
    if (answers.get(0).end() == Ending.ERROR) {
      assertThat(answers.get(0).fault()).isNotNull();
    }
    assertThat(answers.get(0).told().length()).isLessThanOrEqualTo(OUTPUT);
    assertThat(answers.get(1)).isEqualTo(told("after 42\n"));
  }

  static Stream<Attack> attacks() {
    return Stream.of(Attacks.ENDLESS, Attacks.OVERSIZED, Attacks.QUICK).flatMap(List::stream);
  }
}
