package org.maillage.bench;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Learners work while their LMS answers 503 for a minute; then it comes back, and loses every tenth
 * answer on the way. Like Moodle it refuses by 409 a score that is not newer than the one it has.
 */
final class ScoresBench {
  private static final String UNIT = "unit/robot-idiot";
  private static final String FIRST_STEP = "/m1u1-scene";
  private static final Pattern USER = Pattern.compile("\"userId\"\\s*:\\s*\"([^\"]+)\"");
  private static final Pattern TIME = Pattern.compile("\"timestamp\"\\s*:\\s*\"([^\"]+)\"");
  private static final long DOWN_NANOS = TimeUnit.SECONDS.toNanos(60);
  private static final int PATIENCE_SECONDS = 240;

  private final Map<String, Instant> gradebook = new ConcurrentHashMap<>();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger taken = new AtomicInteger();
  private final AtomicInteger doubled = new AtomicInteger();
  private final AtomicInteger known = new AtomicInteger();
  private volatile long upAt = Long.MAX_VALUE;

  static void run(List<String> options) throws Exception {
    new ScoresBench().measure(Bench.count(options, 500));
  }

  private void measure(int learners) throws Exception {
    try (Database database = new Database();
        Lms lms = new Lms();
        Product product = new Product(database.url(), "")) {
      lms.server().createContext("/lineitems", this::scores);
      lms.registerAt(product);
      upAt = System.nanoTime() + DOWN_NANOS;
      Load.Cost work = new Load(product, database, lms).run(learners, (b, n) -> work(lms, b, n));
      System.out.printf(
          "%d learners finished a step while the LMS was down, %d of them in vain%n",
          learners, work.failures());
      long begun = System.nanoTime();
      while (gradebook.size() < learners
          && System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
        Thread.sleep(500);
      }
      double seconds = (System.nanoTime() - Math.max(begun, upAt)) / 1e9;
      long waiting = settled(database);
      System.out.printf(
          "%d posts got 503; %d scores in the gradebook, the last %.0f s after the LMS was back;"
              + " %d lost, %d taken twice; %d repeats answered by 409; %d still waiting%n",
          refused.get(),
          gradebook.size(),
          seconds,
          learners - gradebook.size(),
          doubled.get(),
          known.get(),
          waiting);
    }
  }

  /** The link's trainer chose a percentage, so one step makes a score. */
  private static long work(Lms lms, Browser browser, int number) throws Exception {
    LaunchOrder order =
        LaunchOrder.learner("s" + number, UNIT)
            .graded(lms.address(), "7")
            .custom("grade", "percentage");
    String unit = browser.launch(order);
    browser.send(unit + FIRST_STEP + "/done", "operation=" + UUID.randomUUID(), 303);
    return browser.launchNanos();
  }

  /** Scores whose answer was lost are sent again; they must all come to rest. */
  private static long settled(Database database) throws Exception {
    long waiting = -1;
    for (int second = 0; second < PATIENCE_SECONDS && waiting != 0; second++) {
      Thread.sleep(1000);
      waiting =
          database.numberInside("select count(*) from lms_grade_target where state = 'WAITING'");
    }
    return waiting;
  }

  private void scores(HttpExchange exchange) throws IOException {
    if (System.nanoTime() < upAt) {
      refused.incrementAndGet();
      Lms.answer(exchange, 503, "text/plain", "down for a minute");
      return;
    }
    String score = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String user = found(USER, score);
    Instant time = Instant.parse(found(TIME, score));
    Instant before = gradebook.get(user);
    if (before != null && !time.isAfter(before)) {
      known.incrementAndGet();
      Lms.json(exchange, 409, "{}");
      return;
    }
    if (before != null) {
      doubled.incrementAndGet();
    }
    gradebook.put(user, time);
    if (taken.incrementAndGet() % 10 == 0) {
      exchange.close();
    } else {
      Lms.json(exchange, 200, "{}");
    }
  }

  private static String found(Pattern pattern, String json) {
    Matcher matcher = pattern.matcher(json);
    return matcher.find() ? matcher.group(1) : "";
  }
}
