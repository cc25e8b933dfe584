package org.maillage.lms.app;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.maillage.lms.app.Outbox.Parcel;
import org.maillage.lti13.services.ScoreOutcome;

/** Carries scores to the LMSs, on every node, until they are answered. */
@ApplicationScoped
public class Courier {
  private static final Logger LOG = Logger.getLogger(Courier.class.getName());
  private static final int PARCELS = 20;
  private static final int ROUNDS_A_SECOND = 1;

  /** No answer, too many calls, closed for maintenance: any other score would fare the same. */
  private static final Set<Integer> AWAY = Set.of(0, 429, 503);

  private static final int LMSS_AT_ONCE = 8;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private Outbox outbox;
  @Inject private Protocol protocol;
  private final Set<Long> underWay = ConcurrentHashMap.newKeySet();
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

  private void round() {
    try {
      for (long platform : outbox.platforms()) {
        if (underWay.size() < LMSS_AT_ONCE && underWay.add(platform)) {
          executor.execute(() -> serve(platform));
        }
      }
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "Scores wait for the next round", failure);
    }
  }

  /** Each LMS has its own thread: one that never answers holds up no other. */
  private void serve(long platform) {
    try {
      List<Parcel> parcels = outbox.claim(platform, PARCELS);
      while (!parcels.isEmpty() && deliver(parcels)) {
        parcels = outbox.claim(platform, PARCELS);
      }
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "Scores wait for the next round", failure);
    } finally {
      underWay.remove(platform);
    }
  }

  /** False once the LMS turned out to be away. */
  private boolean deliver(List<Parcel> parcels) {
    for (int i = 0; i < parcels.size(); i++) {
      Parcel parcel = parcels.get(i);
      ScoreOutcome outcome =
          protocol.grades().postScore(parcel.platform(), parcel.lineItem(), parcel.score());
      outbox.record(parcel, outcome);
      if (isAway(outcome)) {
        outbox.rest(parcel, parcels.subList(i + 1, parcels.size()));
        return false;
      }
    }
    return true;
  }

  private static boolean isAway(ScoreOutcome outcome) {
    return outcome instanceof ScoreOutcome.Retry retry && AWAY.contains(retry.status());
  }
}
