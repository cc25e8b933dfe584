package org.maillage.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Programs handed in to the whole product: stored, verified, and the verdicts stored. */
final class SubmissionsBench {
  private static final Path EXERCISES = Path.of("course-content/exercises");

  /** As many as a person may send in a minute, and some to spare. */
  private static final int EACH_SENDS = 20;

  private static final int USUAL = 10_000;
  private static final int GLANCE_MILLIS = 20;
  private static final String WAITING =
      "select count(*) from exercises_submission where state = 'WAITING'";

  private final Product product;
  private final Database database;
  private final Load load;
  private final Map<Browser, List<String>> visits = new ConcurrentHashMap<>();

  private SubmissionsBench(Product product, Database database, Load load) {
    this.product = product;
    this.database = database;
    this.load = load;
  }

  /**
   * @param options how many of an exercise that needs six runs, 10,000 if none is given; a fifth as
   *     many warm it up
   */
  static void run(List<String> options) throws Exception {
    int count = Bench.count(options, USUAL);
    try (Database database = new Database();
        Lms lms = new Lms();
        Product product = new Product(database.url(), "")) {
      lms.registerAt(product);
      SubmissionsBench bench =
          new SubmissionsBench(product, database, new Load(product, database, lms));
      System.out.println(Machine.state() + "\n");
      System.out.println(
          "| what | number | failed | stored a minute | verified a minute | server CPU ms each |"
              + " workers CPU ms each | PostgreSQL CPU ms each | p95 ms to store |");
      System.out.println("|---|---|---|---|---|---|---|---|---|");
      bench.measure("warming up", "initiales", count / 5);
      bench.measure("six runs", "initiales", count);
      System.out.println("\n" + Machine.state());
    }
  }

  private void measure(String what, String exercise, int count) throws Exception {
    arrive(exercise, count);
    String program = Files.readString(EXERCISES.resolve(exercise).resolve("solution.py"));
    double workers = product.childrenCpu();
    double server = product.cpu();
    double postgres = database.cpu();
    long begun = System.nanoTime();
    Load.Cost stored =
        load.run(
            count,
            (browser, number) -> {
              long sent = System.nanoTime();
              browser.json(next(browser) + "/submissions", work(program), 201);
              return System.nanoTime() - sent;
            });
    while (database.numberInside(WAITING) > 0) {
      Thread.sleep(GLANCE_MILLIS);
    }
    double minutes = (System.nanoTime() - begun) / 60e9;
    System.out.printf(
        "| %s | %d | %d | %.0f | **%.0f** | %.2f | %.2f | %.2f | %.1f |%n",
        what,
        count,
        stored.failures(),
        count / (stored.seconds() / 60),
        count / minutes,
        (product.cpu() - server) * 1000 / count,
        (product.childrenCpu() - workers) * 1000 / count,
        (database.cpu() - postgres) * 1000 / count,
        stored.p95());
  }

  /** Enough people open the exercise, each browser those of its own. */
  private void arrive(String exercise, int count) throws InterruptedException {
    visits.clear();
    int people = count / EACH_SENDS + 2 * Load.AT_ONCE;
    load.run(
        people,
        (browser, number) -> {
          String visit =
              browser.launch(
                  LaunchOrder.learner(exercise + count + "-" + number, "exercise/" + exercise));
          visits.computeIfAbsent(browser, none -> new ArrayList<>()).add(visit);
          return 0;
        });
  }

  /** One after the other, so that nobody sends too many at once. */
  private String next(Browser browser) {
    List<String> theirs = visits.get(browser);
    String visit = theirs.remove(0);
    theirs.add(visit);
    return visit;
  }

  private static String work(String program) throws IOException {
    return "{\"way\":\"python\",\"blocks\":null,\"operation\":\"%s\",\"python\":%s}"
        .formatted(UUID.randomUUID(), quoted(program));
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }
}
