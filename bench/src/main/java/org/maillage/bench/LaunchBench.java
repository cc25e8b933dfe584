package org.maillage.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.maillage.bench.Load.Cost;

/** What a launch costs, cold and warm, and how much memory many of them take. */
final class LaunchBench {
  private static final String UNIT = "unit/robot-idiot";
  private static final int COLD = 3_000;

  private final AtomicInteger people = new AtomicInteger();
  private final Database database;
  private final Product product;
  private final Lms lms;
  private final Load load;

  private LaunchBench(Database database, Product product, Lms lms) throws Exception {
    this.database = database;
    this.product = product;
    this.lms = lms;
    this.load = new Load(product, database, lms);
  }

  /**
   * @param options the number of launches, 20,000 if none is given; then {@code sql} to list the
   *     statements
   */
  static void run(List<String> options) throws Exception {
    int count = Bench.count(options, 20_000);
    try (Database database = new Database();
        Lms lms = new Lms();
        Product product =
            new Product(database.url(), System.getenv().getOrDefault("BENCH_JAVA_OPTS", ""))) {
      lms.registerAt(product);
      LaunchBench bench = new LaunchBench(database, product, lms);
      System.out.println(Machine.state() + "\n\n" + Cost.heading());
      bench.manyPersons(count, options.contains("sql"));
      bench.otherWays(Math.max(400, count / 10));
      bench.onePerson();
      System.out.println("\n" + Machine.state());
    }
  }

  private void manyPersons(int count, boolean sql) throws Exception {
    int cold = Math.min(COLD, count / 2);
    tell("first " + cold, load.run(cold, this::newPerson));
    tell("until " + count, load.run(count - cold, this::newPerson));
    long half = product.memory();
    long commits = database.commits();
    database.forgetStatements();
    Cost warm = load.run(count / 2, this::newPerson);
    tell("warm, the next " + count / 2, warm);
    say("%n%.2f commits per launch", (double) (database.commits() - commits) / warm.acts());
    if (database.tellsStatements()) {
      say("%.2f SQL statements per launch", (double) database.statements() / warm.acts());
    }
    say(
        "%d MiB after %d launches, %d MiB after %d%n",
        half, count, product.memory(), count + count / 2);
    if (sql) {
      System.out.println(database.mostRun(warm.acts()));
    }
    System.out.println(Cost.heading());
  }

  private void otherWays(int count) throws Exception {
    tell("with a grade column", load.run(count, this::graded));
    tell("in a browser without our cookie", load.run(count, this::newBrowser));
    tell("with the page it leads to", load.run(count, this::withPage));
  }

  private void onePerson() throws Exception {
    LaunchOrder always = LaunchOrder.learner("twin", UNIT).graded(lms.address(), "7");
    Cost cost =
        load.run(
            400,
            (browser, n) -> {
              browser.launch(always);
              return browser.launchNanos();
            });
    tell("one person, 8 at once", cost);
  }

  private LaunchOrder someone() {
    return LaunchOrder.learner("p" + people.incrementAndGet(), UNIT);
  }

  private long newPerson(Browser browser, int number) throws Exception {
    browser.launch(someone());
    return browser.launchNanos();
  }

  private long graded(Browser browser, int number) throws Exception {
    browser.launch(someone().graded(lms.address(), "7"));
    return browser.launchNanos();
  }

  private long newBrowser(Browser browser, int number) throws Exception {
    browser.forgetCookie();
    return newPerson(browser, number);
  }

  private long withPage(Browser browser, int number) throws Exception {
    String page = browser.launch(someone());
    long begun = System.nanoTime();
    browser.page(page);
    return browser.launchNanos() + System.nanoTime() - begun;
  }

  private static void tell(String what, Cost cost) {
    System.out.println(cost.row(what));
  }

  private static void say(String words, Object... figures) {
    System.out.println(words.formatted(figures));
  }
}
