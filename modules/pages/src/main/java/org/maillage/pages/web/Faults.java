package org.maillage.pages.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import org.maillage.kernel.Started;

/** Requests that ended with a fault of ours; each has its stack trace in the log. */
@ApplicationScoped
public class Faults {
  private final AtomicLong count = new AtomicLong();

  /** Told from the first moment on. */
  void begin(@Observes Started started) {}

  void oneMore() {
    count.incrementAndGet();
  }

  /** On this node since its start. */
  @Gauge(name = "maillage_faults", unit = MetricUnits.NONE, absolute = true)
  public long count() {
    return count.get();
  }
}
