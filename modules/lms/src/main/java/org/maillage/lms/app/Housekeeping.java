package org.maillage.lms.app;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Forgets visits that are over and used launches that would be refused for their age anyway. */
@ApplicationScoped
public class Housekeeping {
  private static final Logger LOG = Logger.getLogger(Housekeeping.class.getName());

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private VisitDesk visits;
  @Inject private Clock clock;
  private ScheduledFuture<?> running;

  void start() {
    running = executor.scheduleWithFixedDelay(this::tidy, 1, 60, TimeUnit.MINUTES);
  }

  @PreDestroy
  void stop() {
    if (running != null) {
      running.cancel(false);
    }
  }

  private void tidy() {
    try {
      visits.forgetBefore(clock.instant());
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "Old visits stay until the next hour", failure);
    }
  }
}
