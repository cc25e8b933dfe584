package org.maillage.tool.browser;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.maillage.tool.platform.FakeLms;
import org.maillage.tool.platform.Opening;

/**
 * New people who open a unit from one course, so many a second whatever becomes of the others;
 * every fifth says that a step is done. Whose click fails makes it again, from the course, like a
 * person.
 */
public final class ManyClicks implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final int AT_ONCE = 32;
  private static final int TRIES = 3;
  private static final String STEP = "m1u1-scene";

  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicInteger ended = new AtomicInteger();
  private final List<String> failures = new CopyOnWriteArrayList<>();
  private final Set<String> arrived = ConcurrentHashMap.newKeySet();
  private final Set<String> didAStep = ConcurrentHashMap.newKeySet();
  private final Supplier<HttpBrowser> browsers;
  private final FakeLms lms;

  public ManyClicks(Supplier<HttpBrowser> browsers, FakeLms lms) {
    this.browsers = browsers;
    this.lms = lms;
  }

  public void begin(int aSecond) {
    long pause = TimeUnit.SECONDS.toMicros(1) / aSecond;
    clock.scheduleAtFixedRate(
        () -> people.execute(() -> click(begun.incrementAndGet())),
        0,
        pause,
        TimeUnit.MICROSECONDS);
  }

  /** Comes back once so many people are through, one way or the other. */
  public void awaitEnded(int count) {
    await(count + " clicks").atMost(PATIENCE).until(() -> ended.get() >= count);
  }

  /** No new people; comes back when all are through. */
  @Override
  public void close() {
    clock.shutdownNow();
    people.shutdown();
    try {
      if (!people.awaitTermination(PATIENCE.toMinutes(), TimeUnit.MINUTES)) {
        throw new AssertionError("Some clicks never end");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void click(int number) {
    String person = "person-" + number;
    for (int i = 0; i < TRIES && !arrived.contains(person); i++) {
      try {
        open(person, number % 5 == 0);
        arrived.add(person);
      } catch (AssertionError | RuntimeException failure) {
        failures.add(failure.getMessage());
      }
    }
    ended.incrementAndGet();
  }

  private void open(String person, boolean works) {
    HttpBrowser browser = browsers.get();
    Opening opening = Opening.of("unit/robot-idiot").in("course-of-many").by(person);
    Answer page = HttpLaunch.open(browser, lms, opening);
    if (!"unit".equals(page.kind())) {
      throw new AssertionError("No unit: " + page);
    }
    if (works) {
      Learner learner = new Learner(browser, page);
      learner.finish(page.response().uri().getPath() + "/" + STEP);
      didAStep.add(person);
    }
  }

  public int begun() {
    return begun.get();
  }

  /** Who got to their unit, at the first try or a later one. */
  public Set<String> arrived() {
    return arrived;
  }

  /** What people saw instead, click by click. */
  public List<String> failures() {
    return failures;
  }

  /** Who was told that all is well, and of whom the database knows less. */
  public Set<String> lost(Connection database) throws SQLException {
    String stored = " from people_identity i join ";
    Set<String> lost = new HashSet<>(arrived);
    lost.removeAll(
        people(database, "select i.subject" + stored + "lms_visit v on v.person_id = i.person_id"));
    Set<String> withoutStep = new HashSet<>(didAStep);
    withoutStep.removeAll(
        people(
            database,
            "select i.subject"
                + stored
                + "learning_step_record r on r.person_id = i.person_id where r.step_id = '"
                + STEP
                + "'"));
    lost.addAll(withoutStep);
    return lost;
  }

  private static Set<String> people(Connection database, String question) throws SQLException {
    Set<String> people = new HashSet<>();
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(question)) {
      while (rows.next()) {
        people.add(rows.getString(1));
      }
    }
    return people;
  }
}
