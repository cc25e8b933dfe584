package org.maillage.verifier;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** What verifying costs, with the workers as shipped; started by {@code bench.jar verify}. */
final class VerifyCost {
  private static final int AT_ONCE = 8;
  private static final int ALONE = 1000;
  private static final String LOOP =
      "s = 0\nfor i in range(1000000):\n    s = (s + i) % 1000\nprint(s)\n";

  private static final String PROGRAM =
      """
      from robot import *

      def pgcd(a, b):
          while b:
              a, b = b, a % b
          return a

      def initiales(noms):
          return [nom[0] + "." for nom in noms]

      print("Le pgcd de 12 et 18 est", pgcd(12, 18), "– voilà, c’est prêt.")
      avancer(2)
      """;

  private static final List<Run> SUBMISSION =
      List.of(
          run(null),
          run(new Call("pgcd", "[[\"int\",\"12\"],[\"int\",\"18\"]]")),
          run(new Call("pgcd", "[[\"int\",\"17\"],[\"int\",\"5\"]]")),
          run(new Call("pgcd", "[[\"int\",\"0\"],[\"int\",\"4\"]]")),
          run(new Call("initiales", "[[\"list\",[[\"str\",\"Zoé\"],[\"str\",\"Élie\"]]]]")),
          run(new Call("initiales", "[[\"list\",[]]]")));

  private VerifyCost() {}

  /** The folder of the workers' jars, that of the engine in Node, and how many submissions. */
  public static void main(String[] arguments) throws Exception {
    WorkerSettings usual = WorkerSettings.of(Path.of(arguments[0]).toAbsolutePath(), 2);
    WorkerSettings settings =
        new WorkerSettings(
            usual.java(),
            usual.classPath(),
            usual.folder(),
            usual.workers(),
            usual.heapMegabytes(),
            usual.startUp(),
            Integer.MAX_VALUE,
            usual.limits());
    long begun = System.nanoTime();
    try (Workers workers = new Workers(settings)) {
      check(workers.run(SUBMISSION));
      say("first verification, from nothing: %.0f ms", millisSince(begun));
      together(workers, 2000);
      alone(workers);
      for (int quarter = 0; quarter < 4; quarter++) {
        together(workers, Integer.parseInt(arguments[2]) / 4);
      }
      loop(workers, Path.of(arguments[1]));
    }
  }

  private static void alone(Workers workers) throws InterruptedException {
    double workersBefore = cpuOfWorkers();
    double before = cpu();
    for (int i = 0; i < ALONE; i++) {
      check(workers.run(SUBMISSION));
    }
    say(
        "a submission alone: %.2f ms of CPU in its worker, %.2f in the server",
        (cpuOfWorkers() - workersBefore) / ALONE, (cpu() - before) / ALONE);
  }

  private static void together(Workers workers, int count) throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
    double cpuBefore = cpuOfWorkers() + cpu();
    long begun = System.nanoTime();
    List<Future<Double>> waits = people.invokeAll(submissions(workers, count));
    double minutes = millisSince(begun) / 60_000;
    double cpu = (cpuOfWorkers() + cpu() - cpuBefore) / count;
    people.shutdown();
    double[] sorted = new double[count];
    for (int i = 0; i < count; i++) {
      sorted[i] = waits.get(i).get();
    }
    Arrays.sort(sorted);
    say(
        "%d at once: %.0f a minute, p50 %.0f ms, p95 %.0f ms, %.2f ms of CPU; workers now take %s MiB",
        AT_ONCE, count / minutes, sorted[count / 2], sorted[count * 95 / 100], cpu, memory());
  }

  private static List<Callable<Double>> submissions(Workers workers, int count) {
    List<Callable<Double>> submissions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      submissions.add(
          () -> {
            long begun = System.nanoTime();
            check(workers.run(SUBMISSION));
            return millisSince(begun);
          });
    }
    return submissions;
  }

  private static void loop(Workers workers, Path engine) throws Exception {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 6; i++) {
      double before = cpuOfWorkers();
      Ran ran = workers.run(List.of(new Run("{}", LOOP, null))).get(0);
      double used = cpuOfWorkers() - before;
      say("a loop of 1,000,000: %s after %.0f ms of CPU", ran.end(), used);
      best = ran.end() == Ending.DONE ? Math.min(best, used) : best;
    }
    say("the best of six: %.0f ms", best);
    String script =
        """
        const { loadMicroPython } = await import(process.argv[1]);
        let best = Infinity;
        for (let i = 0; i < 6; i++) {
          const python = await loadMicroPython({ stdout: () => {} });
          const before = process.cpuUsage();
          python.runPython(process.argv[2]);
          const used = process.cpuUsage(before);
          best = Math.min(best, (used.user + used.system) / 1000);
        }
        console.log(`in Node ${process.version}, the best of six: ${best.toFixed(0)} ms of CPU`);
        """;
    new ProcessBuilder("node", "--input-type=module", "-e", script, engine.toUri().toString(), LOOP)
        .inheritIO()
        .start()
        .waitFor();
  }

  private static Run run(Call call) {
    return new Run("{\"map\": [\"#####\", \"#>.F#\", \"#####\"]}", PROGRAM, call);
  }

  private static void check(List<Ran> answers) {
    for (Ran answer : answers) {
      if (answer.end() != Ending.DONE) {
        throw new IllegalStateException(answer.toString());
      }
    }
  }

  /** Of this process, in milliseconds. */
  private static double cpu() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e6;
  }

  private static double cpuOfWorkers() {
    return workers()
        .mapToDouble(worker -> worker.info().totalCpuDuration().orElseThrow().toMillis())
        .sum();
  }

  private static List<Long> memory() {
    return workers().map(VerifyCost::memory).toList();
  }

  private static long memory(ProcessHandle worker) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + worker.pid() + "/status"))) {
      return lines
              .filter(line -> line.startsWith("VmRSS:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
              .findFirst()
              .orElseThrow()
          / 1024;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<ProcessHandle> workers() {
    return ProcessHandle.current().children();
  }

  private static double millisSince(long begun) {
    return (System.nanoTime() - begun) / 1e6;
  }

  private static void say(String words, Object... figures) {
    System.out.println(String.format(Locale.ROOT, words, figures));
  }
}
