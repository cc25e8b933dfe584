package org.maillage.exercises.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import org.maillage.kernel.Started;

/** How verifying keeps up, on all nodes together; of nobody in particular. */
@ApplicationScoped
public class VerificationFigures {
  @Inject private VerificationQueue queue;

  /** Told from the first moment on. */
  void begin(@Observes Started started) {}

  /** Programs that were sent and have no verdict yet. */
  @Gauge(name = "maillage_programs_waiting", unit = MetricUnits.NONE, absolute = true)
  public long waiting() {
    return queue.waiting();
  }
}
