package org.maillage.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.maillage.bench.Load.Cost;

/** What a trainer waits for the grid of 500 people and 40 units among everybody else. */
final class GridBench {
  private static final int UNITS = 40;
  private static final int PERSONS = 300_000;
  private static final long RECORDS = 10_000_000;
  private static final int WARM_UP = 400;

  private final Map<Browser, String> visits = new ConcurrentHashMap<>();
  private final Database database;
  private final Load load;

  private GridBench(Database database, Load load) {
    this.database = database;
    this.load = load;
  }

  /**
   * @param options how many pages of each kind, 400 if none is given; {@code small} for a hundredth
   *     of the people; {@code sql} to list the statements
   */
  static void run(List<String> options) throws Exception {
    int count =
        options.isEmpty() || !options.get(0).matches("\\d+") ? 400 : Bench.count(options, 0);
    int part = options.contains("small") ? 100 : 1;
    BigCourse course = new BigCourse(UNITS - 4);
    try (Database database = new Database();
        Lms lms = new Lms();
        Product product = new Product(database.url(), "", course::putInto)) {
      lms.registerAt(product);
      System.out.println(Machine.state() + "\n");
      try (Browser first = new Browser(product, lms)) {
        first.launch(LaunchOrder.trainer("trainer", "cohort"));
      }
      long cohort = database.numberInside("select max(id) from people_cohort");
      new GridData(database, PERSONS / part, RECORDS / part).make(course.steps(), cohort);
      GridBench bench = new GridBench(database, new Load(product, database, lms));
      bench.load.run(Load.AT_ONCE * 4, bench::begin);
      System.out.printf(
          "%d persons, %d step records%n%n",
          database.numberInside("select count(*) from people_person"),
          database.numberInside("select count(*) from learning_step_record"));
      System.out.println(Cost.heading());
      bench.measure("grid, warming up", WARM_UP, "", options);
      bench.measure("grid", count, "", options);
      bench.measure("grid, one group, by a unit", count, "?group=bench3&sort=-choisir-3", options);
      bench.measure("grid, not begun", count, "?unstarted=on", options);
      bench.measure("grid as CSV", count / 4, ".csv", options);
      bench.measure("grid as XLSX", count / 4, ".xlsx", options);
      System.out.println("\n" + Machine.state());
    }
  }

  /** Each browser opens its visit, all as trainers of the one course. */
  private long begin(Browser browser, int number) throws Exception {
    visits.put(browser, browser.launch(LaunchOrder.trainer("trainer" + number, "cohort")));
    return 0;
  }

  private void measure(String what, int count, String choice, List<String> options)
      throws Exception {
    database.forgetStatements();
    Cost cost =
        load.run(
            count,
            (browser, n) -> {
              long begun = System.nanoTime();
              browser.page(visits.get(browser) + choice);
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
}
