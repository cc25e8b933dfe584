package org.maillage.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.maillage.bench.Load.Cost;

/** What a page costs the server once it is warm. */
final class PageBench {
  private static final String UNIT = "unit/robot-idiot";

  private final Map<Browser, String> visits = new ConcurrentHashMap<>();
  private final Database database;
  private final Load load;

  private PageBench(Database database, Load load) {
    this.database = database;
    this.load = load;
  }

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
      PageBench bench = new PageBench(database, new Load(product, database, lms));
      System.out.println(Machine.state() + "\n\n" + Cost.heading());
      bench.load.run(Load.AT_ONCE * 4, bench::begin);
      bench.measure("unit page, warming up", 2 * count, "", options);
      bench.measure("unit page", count, "", options);
      bench.measure("step page", count, "/m1u1-mot", options);
      Cost plain = bench.load.run(count, bench::uncompressed);
      System.out.println(plain.row("unit page, not compressed"));
      System.out.println("\n" + Machine.state());
    }
  }

  /** Each browser opens its visit, with a person of its own. */
  private long begin(Browser browser, int number) throws Exception {
    visits.put(browser, browser.launch(LaunchOrder.learner("reader" + number, UNIT)));
    return 0;
  }

  private void measure(String what, int count, String below, List<String> options)
      throws Exception {
    database.forgetStatements();
    Cost cost =
        load.run(
            count,
            (browser, n) -> {
              long begun = System.nanoTime();
              browser.page(visits.get(browser) + below);
              return System.nanoTime() - begun;
            });
    System.out.println(cost.row(what));
    if (database.tellsStatements()) {
      System.out.printf("%.2f SQL statements each%n", (double) database.statements() / count);
    }
    if (options.contains("sql")) {
      System.out.println(database.mostRun(count));
    }
  }

  private long uncompressed(Browser browser, int number) throws Exception {
    long begun = System.nanoTime();
    browser.plainPage(visits.get(browser));
    return System.nanoTime() - begun;
  }
}
