package org.maillage.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.verifier.TestWorkers.programs;
import static org.maillage.verifier.TestWorkers.settings;
import static org.maillage.verifier.TestWorkers.told;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In place of Java stands a script that misbehaves the first times it is started. */
class LostWorkersTest {
  /** A real start needs less, even beside others. */
  private static final Duration SOON = Duration.ofSeconds(5);

  private static final String READY = "printf Mail; ";

  @TempDir Path folder;

  @Test
  void aWorkerLostDuringARunIsNoFaultOfTheProgram() throws Exception {
    try (Workers workers = workers(1, READY + "head -c 1 > /dev/null; exit 137")) {
      assertThat(workers.run(programs("print(1)", "print(2)")))
          .containsExactly(told("1\n"), told("2\n"));
    }
  }

  @Test
  void workersLostWhileNobodyNeededThemAreNoFaultOfTheNextProgram() throws Exception {
    List<Run> endless = programs("while True: pass");
    try (Workers workers = new Workers(TestWorkers.settings(2, 100, new Limits(500, 1000, 520)))) {
      ExecutorService other = Executors.newSingleThreadExecutor();
      Future<?> beside = other.submit(() -> workers.run(endless));
      workers.run(endless);
      beside.get();
      other.shutdown();
      for (ProcessHandle worker : ProcessHandle.current().children().toList()) {
        worker.destroyForcibly();
        worker.onExit().get(30, TimeUnit.SECONDS);
      }
      assertThat(workers.run(programs("print(2)"))).containsExactly(told("2\n"));
    }
  }

  @Test
  void aProgramThatLosesTwoWorkersCountsAsTooLong() throws Exception {
    try (Workers workers = workers(2, READY + "head -c 1 > /dev/null; exit 137")) {
      assertThat(workers.run(programs("print(1)", "print(2)")))
          .containsExactly(new Ran(Ending.TIME, "", null), told("2\n"));
    }
  }

  @Test
  void aWorkerThatRanOutOfMemorySaysSo() throws Exception {
    try (Workers workers = workers(1, READY + "head -c 1 > /dev/null; exit 3")) {
      assertThat(workers.run(programs("print(1)", "print(2)")))
          .containsExactly(new Ran(Ending.MEMORY, "", null), told("2\n"));
    }
  }

  @Test
  void aWorkerThatDoesNotAnswerIsKilled() throws Exception {
    try (Workers workers = workers(1, READY + "exec sleep 600")) {
      assertThat(workers.run(programs("print(1)", "print(2)")))
          .containsExactly(new Ran(Ending.TIME, "", null), told("2\n"));
    }
  }

  @Test
  void aWorkerThatAnswersRubbishIsReplaced() throws Exception {
    try (Workers workers =
        workers(1, READY + "head -c 1 > /dev/null; printf OpenJDK; exec sleep 600")) {
      assertThat(workers.run(programs("print(1)"))).containsExactly(told("1\n"));
    }
  }

  @Test
  void aWorkerThatHangsInItsStartIsGivenUp() throws Exception {
    try (Workers workers = workers(1, "exec sleep 600")) {
      assertThat(workers.run(programs("print(1)"))).containsExactly(told("1\n"));
    }
  }

  @Test
  void withoutJavaThereIsNoVerdict() {
    try (Workers workers = new Workers(settings(folder.resolve("none"), SOON, Limits.USUAL))) {
      assertThatThrownBy(() -> workers.run(programs("print(1)"))).isInstanceOf(NoWorker.class);
    }
  }

  @Test
  void nobodyIsLeftWhenTheServerIsKilled() throws Exception {
    Process server =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                TestWorkers.CLASS_PATH,
                BusyServer.class.getName())
            .start();
    server.inputReader().readLine();
    List<ProcessHandle> workers = server.children().toList();
    assertThat(workers).isNotEmpty();
    server.destroyForcibly();
    for (ProcessHandle worker : workers) {
      worker.onExit().get(30, TimeUnit.SECONDS);
    }
  }

  private Workers workers(int times, String misbehaves) throws IOException {
    Path script = folder.resolve("java");
    StringBuilder lines = new StringBuilder("#!/bin/sh\n");
    for (int time = 1; time <= times; time++) {
      lines.append("if mkdir ").append(folder).append('/').append(time).append(" 2> /dev/null\n");
      lines.append("then ").append(misbehaves).append("\nfi\n");
    }
    lines.append("exec ").append(System.getProperty("java.home")).append("/bin/java \"$@\"\n");
    Files.writeString(script, lines);
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    return new Workers(settings(script, SOON, new Limits(500, 1000, 520)));
  }
}
