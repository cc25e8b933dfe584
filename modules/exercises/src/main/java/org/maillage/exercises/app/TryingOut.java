package org.maillage.exercises.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.maillage.content.Exercise;
import org.maillage.exercises.domain.Verdict;
import org.maillage.exercises.domain.Work;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Problem;

/** Verdicts for a page that waits for them: a visitor's, and those of whoever has no JavaScript. */
@ApplicationScoped
public class TryingOut {
  /** Whoever has an account goes before: their programs have all other workers. */
  private static final int AT_ONCE = 1;

  private static final Duration PATIENCE = Duration.ofSeconds(4);
  private static final Duration GLANCE = Duration.ofMillis(100);

  @Inject private Judge judge;
  @Inject private Exercising exercising;

  private final Semaphore hands = new Semaphore(AT_ONCE, true);

  /**
   * Nothing of it is kept.
   *
   * @throws Problem {@code exercises.busy} when too many others wait
   */
  public Verdict judge(Exercise exercise, Work work) throws InterruptedException {
    if (!hands.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new Problem(503, "exercises.busy");
    }
    try {
      return judge.judge(exercise, work.python());
    } finally {
      hands.release();
    }
  }

  /** Comes back once there is a verdict, or when waiting longer would look broken. */
  public void awaitVerdict(PersonId person, String submission) throws InterruptedException {
    for (Duration waited = Duration.ZERO;
        waited.compareTo(PATIENCE) < 0 && exercising.submission(person, submission).waits();
        waited = waited.plus(GLANCE)) {
      Thread.sleep(GLANCE.toMillis());
    }
  }
}
