package org.maillage.exercises.app;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.maillage.content.Exercise;
import org.maillage.exercises.domain.Submission;
import org.maillage.kernel.Settings;
import org.maillage.kernel.Started;

/** Sees to it that every program sent gets its verdict, on every node, across crashes. */
@ApplicationScoped
public class Verification {
  private static final Logger LOG = Logger.getLogger(Verification.class.getName());

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private VerificationQueue queue;
  @Inject private ExerciseBook book;
  @Inject private Judge judge;
  @Inject private Settings settings;

  private Semaphore hands;
  private ScheduledFuture<?> running;

  /** The rounds find what another node left when it died; what is sent here is begun at once. */
  void start(@Observes Started started) {
    hands = new Semaphore(settings.workers());
    running = executor.scheduleWithFixedDelay(this::begin, 1, 1, TimeUnit.SECONDS);
  }

  void sent(@Observes(during = TransactionPhase.AFTER_SUCCESS) Exercising.Sent sent) {
    begin();
  }

  @PreDestroy
  void stop() {
    if (running != null) {
      running.cancel(false);
    }
  }

  private void begin() {
    if (hands.tryAcquire()) {
      executor.execute(this::work);
    }
  }

  private void work() {
    try {
      Optional<Submission> next = queue.claim();
      while (next.isPresent()) {
        verify(next.get());
        next = queue.claim();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "Programs wait for the next round", failure);
    } finally {
      hands.release();
    }
  }

  /**
   * Whatever goes wrong here is ours: the program waits until its lease is over, and comes again.
   */
  private void verify(Submission sent) throws InterruptedException {
    Optional<Exercise> exercise = book.byId(sent.exercise());
    if (exercise.isPresent()) {
      queue.record(sent, exercise.get(), judge.judge(exercise.get(), sent.work().python()));
    } else {
      queue.drop(sent);
    }
  }
}
