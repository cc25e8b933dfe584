package org.maillage.bench;

import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Does something many times with eight browsers at once, and says what it cost whom. */
final class Load {
  static final int AT_ONCE = 8;

  private final Product product;
  private final Database database;
  private final Browser[] browsers = new Browser[AT_ONCE];

  /** What a browser does; returns how long the tool let it wait. */
  interface Act {
    long run(Browser browser, int number) throws Exception;
  }

  /** What a number of acts cost. */
  record Cost(
      int acts,
      int failures,
      double toolCpu,
      double compilerCpu,
      double databaseCpu,
      double seconds,
      double p50,
      double p95) {

    /** Two parts of one load, one after the other; its percentiles are those of the longer part. */
    Cost and(Cost next) {
      Cost longer = acts > next.acts ? this : next;
      return new Cost(
          acts + next.acts,
          failures + next.failures,
          toolCpu + next.toolCpu,
          compilerCpu + next.compilerCpu,
          databaseCpu + next.databaseCpu,
          seconds + next.seconds,
          longer.p50,
          longer.p95);
    }

    static String heading() {
      return """
          | what | number | failed | tool CPU ms each | of it JIT | PostgreSQL CPU ms each | a second | p50 ms | p95 ms |
          |---|---|---|---|---|---|---|---|---|""";
    }

    String row(String what) {
      return "| %s | %d | %d | **%.2f** | %.2f | %.2f | %.0f | %.1f | %.1f |"
          .formatted(
              what,
              acts,
              failures,
              toolCpu * 1000 / acts,
              compilerCpu * 1000 / acts,
              databaseCpu * 1000 / acts,
              acts / seconds,
              p50,
              p95);
    }
  }

  Load(Product product, Database database, Lms lms) throws Exception {
    this.product = product;
    this.database = database;
    for (int i = 0; i < AT_ONCE; i++) {
      browsers[i] = new Browser(product, lms);
    }
  }

  Cost run(int acts, Act act) throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    AtomicInteger failures = new AtomicInteger();
    AtomicReference<Exception> first = new AtomicReference<>();
    long[] nanos = new long[acts];
    double toolCpu = product.cpu();
    double compilerCpu = product.compilerCpu();
    double databaseCpu = database.cpu();
    long begun = System.nanoTime();
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    for (Browser browser : browsers) {
      threads.execute(
          () -> {
            for (int n = next.getAndIncrement(); n < acts; n = next.getAndIncrement()) {
              try {
                nanos[n] = act.run(browser, n);
              } catch (Exception failure) {
                failures.incrementAndGet();
                first.compareAndSet(null, failure);
              }
            }
          });
    }
    threads.shutdown();
    if (!threads.awaitTermination(1, TimeUnit.HOURS)) {
      throw new IllegalStateException("Not done within an hour");
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    Cost cost =
        new Cost(
            acts,
            failures.get(),
            product.cpu() - toolCpu,
            product.compilerCpu() - compilerCpu,
            database.cpu() - databaseCpu,
            seconds,
            percentile(nanos, 0.50),
            percentile(nanos, 0.95));
    if (first.get() != null) {
      System.out.println("The first failure: " + first.get());
    }
    return cost;
  }

  private static double percentile(long[] nanos, double part) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return sorted[(int) (part * (sorted.length - 1))] / 1e6;
  }
}
