package org.maillage.lms.app;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import org.maillage.lms.app.Outbox.Parcel;
import org.maillage.lti13.services.Grades;
import org.maillage.lti13.services.ScoreOutcome;

/** Carries scores to the LMSs, on every node, until they are answered. */
@ApplicationScoped
public class Courier {
  private static final Logger LOG = Logger.getLogger(Courier.class.getName());
  private static final int PARCELS = 20;
  private static final int ROUNDS_A_SECOND = 1;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private Outbox outbox;
  @Inject private Protocol protocol;
  private ScheduledFuture<?> running;

  void start() {
    running = executor.scheduleWithFixedDelay(this::round, 1, ROUNDS_A_SECOND, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    if (running != null) {
      running.cancel(false);
    }
  }

  /** Scores that the LMSs have not answered yet, on all nodes together. */
  @Gauge(name = "maillage_scores_waiting", unit = MetricUnits.NONE, absolute = true)
  public long waiting() {
    return outbox.waiting();
  }

  private void round() {
    try {
      List<Parcel> parcels = outbox.claim(PARCELS);
      while (!parcels.isEmpty()) {
        parcels.forEach(this::deliver);
        parcels = outbox.claim(PARCELS);
      }
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "Scores wait for the next round", failure);
    }
  }

  private void deliver(Parcel parcel) {
    Grades grades = protocol.grades();
    ScoreOutcome outcome = grades.postScore(parcel.platform(), parcel.lineItem(), parcel.score());
    outbox.record(parcel, outcome);
  }
}
