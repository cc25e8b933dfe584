package org.maillage.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.verifier.TestWorkers.programs;
import static org.maillage.verifier.TestWorkers.settings;
import static org.maillage.verifier.TestWorkers.told;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.verifier.Attacks.Attack;

class RepeatedAttacksTest {
  private static final int ROUNDS = 25;
  private static final long LARGEST_KB = 260 * 1024;

  /** A worker that is never replaced, so that whatever is left of a program stays. */
  @Test
  void aThousandAttacksLeaveNothingBehind() throws Exception {
    Limits limits = new Limits(200, 16 * 1024, 71);
    try (Workers workers = new Workers(settings(1, 100_000, limits))) {
      String[] round =
          Stream.concat(Attacks.QUICK.stream(), Attacks.ENDLESS.stream().limit(1))
              .map(Attack::program)
              .toArray(String[]::new);
      for (int i = 0; i < ROUNDS; i++) {
        assertThat(workers.run(programs(round))).hasSize(round.length);
      }
      assertThat(ROUNDS * round.length).isGreaterThanOrEqualTo(1000);
      assertThat(workers.run(programs("print(1)"))).containsExactly(told("1\n"));
      assertThat(largestWorker()).isLessThan(LARGEST_KB);
    }
  }

  /** The most memory that a living worker ever had; zero where Linux does not tell. */
  private static long largestWorker() {
    return ProcessHandle.current()
        .children()
        .mapToLong(RepeatedAttacksTest::highWaterMark)
        .max()
        .orElseThrow();
  }

  private static long highWaterMark(ProcessHandle worker) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + worker.pid() + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException notLinux) {
      return 0;
    }
  }
}
