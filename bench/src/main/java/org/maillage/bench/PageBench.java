package org.maillage.bench;

import java.util.List;
import org.maillage.bench.Load.Cost;

/** What a page costs the server once it is warm. */
final class PageBench {
  private static final String UNIT = "unit/robot-idiot";

  private PageBench() {}

  /**
   * @param options how many pages of each kind, 20,000 if none is given; twice as many unit pages
   *     warm it up; then {@code sql} to list the statements
   */
  static void run(List<String> options) throws Exception {
    int count = Bench.count(options, 20_000);
    try (Database database = new Database();
        Lms lms = new Lms();
        Product product =
            new Product(database.url(), System.getenv().getOrDefault("BENCH_JAVA_OPTS", ""))) {
      lms.registerAt(product);
      Load load = new Load(product, database, lms);
      Readers learners = new Readers(database, load);
      System.out.println(Machine.state() + "\n\n" + Cost.heading());
      learners.begin(number -> LaunchOrder.learner("reader" + number, UNIT));
      learners.measure("unit page, warming up", 2 * count, "", options);
      learners.measure("unit page", count, "", options);
      learners.measure("step page", count, "/m1u1-mot", options);
      Cost plain =
          load.run(
              count,
              (browser, n) -> {
                long begun = System.nanoTime();
                browser.plainPage(learners.visit(browser));
                return System.nanoTime() - begun;
              });
      System.out.println(plain.row("unit page, not compressed"));
      System.out.println("\n" + Machine.state());
    }
  }
}
