package org.maillage.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.verifier.TestWorkers.programs;
import static org.maillage.verifier.TestWorkers.settings;
import static org.maillage.verifier.TestWorkers.told;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {
  private static final String ENDLESS = "while True: pass";

  @Test
  void everyRunOfASubmissionIsAnsweredInItsOrder() throws Exception {
    try (Workers workers = new Workers(settings(1, 1000, Limits.USUAL))) {
      Run call = new Run("{}", "def f(n): return -n\n", new Call("f", "[[\"int\", \"7\"]]"));
      assertThat(workers.run(List.of(programs("print(1)").get(0), call, programs("?").get(0))))
          .containsExactly(
              told("1\n"),
              told("\36[\"value\", [\"int\", \"-7\"]]\37"),
              new Ran(Ending.ERROR, "", new Fault("SyntaxError", "invalid syntax", 1)));
    }
  }

  @Test
  void manyAtOnceEachGetTheirOwnAnswers() throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(8);
    try (Workers workers = new Workers(settings(2, 1000, Limits.USUAL))) {
      List<Future<List<Ran>>> answers = new ArrayList<>();
      for (int person = 0; person < 100; person++) {
        String program = "print(" + person + ")";
        answers.add(people.submit(() -> workers.run(programs(program, program))));
      }
      for (int person = 0; person < 100; person++) {
        assertThat(answers.get(person).get())
            .containsExactly(told(person + "\n"), told(person + "\n"));
      }
      assertThat(liveWorkers()).hasSizeLessThanOrEqualTo(3);
    } finally {
      people.shutdown();
    }
  }

  @Test
  void aWornWorkerIsReplaced() throws Exception {
    try (Workers workers = new Workers(settings(1, 2, Limits.USUAL))) {
      workers.run(programs("print(1)"));
      List<ProcessHandle> first = liveWorkers();
      IntStream.range(0, 4).forEach(i -> run(workers, "print(2)"));
      assertThat(first).isNotEmpty();
      first.forEach(worker -> worker.onExit().orTimeout(20, TimeUnit.SECONDS).join());
    }
  }

  @Test
  void workersThatWereKilledMeanwhileAreReplaced() throws Exception {
    try (Workers workers = new Workers(settings(1, 1000, Limits.USUAL))) {
      workers.run(programs("print(1)"));
      for (ProcessHandle worker : liveWorkers()) {
        worker.destroyForcibly();
        worker.onExit().join();
      }
      assertThat(workers.run(programs("print(2)", "print(3)")))
          .containsExactly(told("2\n"), told("3\n"));
    }
  }

  @Test
  void whoeverWaitsWhenTheServerStopsGetsNoVerdict() throws Exception {
    Workers workers = new Workers(settings(1, 1000, new Limits(60_000, 1000, 520)));
    workers.run(programs("print(1)"));
    CompletableFuture<List<Ran>> endless =
        CompletableFuture.supplyAsync(() -> run(workers, ENDLESS));
    workers.close();
    assertThatThrownBy(endless::get).hasCauseInstanceOf(NoWorker.class);
    assertThatThrownBy(() -> workers.run(programs("print(1)"))).isInstanceOf(NoWorker.class);
    liveWorkers().forEach(worker -> worker.onExit().join());
  }

  private static List<Ran> run(Workers workers, String program) {
    try {
      return workers.run(programs(program));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<ProcessHandle> liveWorkers() {
    return ProcessHandle.current().children().filter(ProcessHandle::isAlive).toList();
  }
}
