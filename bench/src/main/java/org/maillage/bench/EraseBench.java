package org.maillage.bench;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;

/** How long somebody with much work waits until all of it is erased. */
final class EraseBench {
  private static final int RECORDS = 5_000;
  private static final int TIMES = 10;

  private EraseBench() {}

  static void run(List<String> options) throws Exception {
    try (Database database = new Database();
        Lms lms = new Lms();
        Product product = new Product(database.url(), "")) {
      lms.registerAt(product);
      System.out.println(Machine.state() + "\n");
      System.out.println("| erased | seconds |\n|---|---|");
      for (int i = 0; i < TIMES; i++) {
        try (Browser browser = new Browser(product, lms)) {
          String unit = browser.launch(LaunchOrder.learner("leaver" + i, "unit/robot-idiot"));
          work(database);
          long begun = System.nanoTime();
          browser.send(unit.replaceFirst("/unit/.*", "/me/erase"), "", 200);
          System.out.printf("| %d records | %.2f |%n", RECORDS, (System.nanoTime() - begun) / 1e9);
        }
      }
      System.out.printf(
          "%n%d records left%n",
          database.numberInside("select count(*) from learning_step_record"));
    }
  }

  /** For everyone there is, which is one person. */
  private static void work(Database database) throws Exception {
    try (Connection inside = database.inside();
        Statement statement = inside.createStatement()) {
      statement.executeUpdate(
          "insert into learning_step_record select p.id, 'step-' || n, 0, 'unit-' || n % 50, 'hash',"
              + " p.created_at from people_person p, generate_series(1, "
              + RECORDS
              + ") n");
    }
  }
}
