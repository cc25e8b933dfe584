package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import org.maillage.kernel.Started;

/** How grades get through to the LMSs, on all nodes together; of nobody in particular. */
@ApplicationScoped
public class OutboxFigures {
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  /** Told from the first moment on. */
  void begin(@Observes Started started) {}

  /** Scores that the LMSs have not answered yet. */
  @Gauge(name = "maillage_scores_waiting", unit = MetricUnits.NONE, absolute = true)
  public long waiting() {
    return outbox.waiting();
  }

  /** Since when the score waits that has waited longest; 0 when none does. */
  @Gauge(name = "maillage_scores_waiting_longest_seconds", unit = MetricUnits.NONE, absolute = true)
  public long waitingLongest() {
    return outbox
        .waitingSince()
        .map(since -> Math.max(0, Duration.between(since, clock.instant()).toSeconds()))
        .orElse(0L);
  }

  /** Scores that an LMS refused for good: somebody has to act before they are sent again. */
  @Gauge(name = "maillage_scores_refused", unit = MetricUnits.NONE, absolute = true)
  public long refused() {
    return outbox.refused();
  }

  /** LMSs that a score waits for which was tried in vain. */
  @Gauge(name = "maillage_lms_away", unit = MetricUnits.NONE, absolute = true)
  public long lmsAway() {
    return outbox.platformsAway();
  }
}
