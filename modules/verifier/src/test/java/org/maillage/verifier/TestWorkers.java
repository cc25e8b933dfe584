package org.maillage.verifier;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Workers as the tests need them, out of the classes just built. */
final class TestWorkers {
  static final String CLASS_PATH = System.getProperty("java.class.path");

  /** Nobody can write there, not even root: a worker never wants to. */
  private static final Path UNWRITABLE = Path.of("/sys");

  private static final WorkerSettings USUAL = WorkerSettings.of(UNWRITABLE, 1);

  private TestWorkers() {}

  static WorkerSettings settings(int workers, int runs, Limits limits) {
    return new WorkerSettings(
        USUAL.java(),
        CLASS_PATH,
        UNWRITABLE,
        workers,
        USUAL.heapMegabytes(),
        USUAL.startUp(),
        runs,
        limits);
  }

  /** Something else in place of Java. */
  static WorkerSettings settings(Path java, Duration startUp, Limits limits) {
    return new WorkerSettings(
        java, CLASS_PATH, UNWRITABLE, 1, USUAL.heapMegabytes(), startUp, USUAL.runs(), limits);
  }

  static List<Run> programs(String... programs) {
    return List.of(programs).stream().map(program -> new Run("{}", program, null)).toList();
  }

  static Ran told(String text) {
    return new Ran(Ending.DONE, text, null);
  }
}
