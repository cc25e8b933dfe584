package org.maillage.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/** Browsers that each opened a visit, and read its pages again and again. */
final class Readers {
  private final Map<Browser, String> visits = new ConcurrentHashMap<>();
  private final Database database;
  private final Load load;

  Readers(Database database, Load load) {
    this.database = database;
    this.load = load;
  }

  /**
   * Each browser opens its visit.
   *
   * @param orders who comes, by a number
   */
  void begin(IntFunction<LaunchOrder> orders) throws Exception {
    load.run(
        Load.AT_ONCE * 4,
        (browser, number) -> {
          visits.put(browser, browser.launch(orders.apply(number)));
          return 0;
        });
  }

  String visit(Browser browser) {
    return visits.get(browser);
  }

  /**
   * @param below what follows the address that the launch led to
   * @param options {@code sql} to list the statements
   */
  void measure(String what, int count, String below, List<String> options) throws Exception {
    database.forgetStatements();
    Load.Cost cost =
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
}
