package org.maillage.bench;

import java.util.List;
import org.maillage.bench.Load.Cost;

/** What a trainer waits for the grid of 500 people and 40 units among everybody else. */
final class GridBench {
  private static final int UNITS = 40;
  private static final int PERSONS = 300_000;
  private static final long RECORDS = 10_000_000;
  private static final int WARM_UP = 400;

  private GridBench() {}

  /**
   * @param options how many pages of each kind, 400 if none is given; {@code small} for a hundredth
   *     of the people; {@code sql} to list the statements
   */
  static void run(List<String> options) throws Exception {
    int count = Bench.count(options, 400);
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
      Readers trainers = new Readers(database, new Load(product, database, lms));
      trainers.begin(number -> LaunchOrder.trainer("trainer" + number, "cohort"));
      System.out.printf(
          "%d persons, %d step records%n%n",
          database.numberInside("select count(*) from people_person"),
          database.numberInside("select count(*) from learning_step_record"));
      System.out.println(Cost.heading());
      trainers.measure("grid, warming up", WARM_UP, "", options);
      trainers.measure("grid", count, "", options);
      trainers.measure(
          "grid, one group, by a unit", count, "?group=bench3&sort=-choisir-3", options);
      trainers.measure("grid, not begun", count, "?unstarted=on", options);
      trainers.measure("grid as CSV", count / 4, ".csv", options);
      trainers.measure("grid as XLSX", count / 4, ".xlsx", options);
      System.out.println("\n" + Machine.state());
    }
  }
}
