package org.maillage.tool.start;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.maillage.kernel.Housework;
import org.maillage.kernel.Started;

/** A minute after the start, then every hour: each feature lets go of what is over. */
@ApplicationScoped
public class Housekeeping {
  private static final Logger LOG = Logger.getLogger(Housekeeping.class.getName());

  @Resource private ManagedScheduledExecutorService executor;
  @Inject @Any private Instance<Housework> features;
  @Inject private Clock clock;
  private ScheduledFuture<?> running;

  void start(@Observes Started started) {
    running = executor.scheduleWithFixedDelay(this::tidy, 1, 60, TimeUnit.MINUTES);
  }

  @PreDestroy
  void stop() {
    if (running != null) {
      running.cancel(false);
    }
  }

  private void tidy() {
    for (Housework feature : features) {
      try {
        feature.tidy(clock.instant());
      } catch (RuntimeException failure) {
        LOG.log(Level.WARNING, "Something that is over stays until the next hour", failure);
      }
    }
  }
}
