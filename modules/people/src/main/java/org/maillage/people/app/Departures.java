package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import org.maillage.kernel.Housework;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Started;

/**
 * Erases whoever's time is over, each in a transaction of their own. On every node: whom another
 * node erases at the same instant is passed over, and so is whoever comes back in it.
 */
@ApplicationScoped
public class Departures implements Housework {
  private static final Logger LOG = Logger.getLogger(Departures.class.getName());
  private static final int AT_ONCE = 100;

  @Inject private OwnData data;
  @Inject private Retention retention;
  private final AtomicLong erased = new AtomicLong();

  /** Its figures are told from the first moment on. */
  void begin(@Observes Started started) {}

  @Override
  public void tidy(Instant now) {
    retention.allYears(now).forEach(years -> tidy(years, now));
  }

  private void tidy(int years, Instant now) {
    long before = erased.get();
    List<PersonId> some = retention.over(years, now, 0, AT_ONCE);
    while (!some.isEmpty()) {
      some.forEach(this::erase);
      some = retention.over(years, now, some.get(some.size() - 1).value(), AT_ONCE);
    }
    if (erased.get() > before) {
      LOG.info(
          "Erased because they did not come for %d years: %d"
              .formatted(years, erased.get() - before));
    }
  }

  private void erase(PersonId person) {
    try {
      if (data.eraseIfOver(person)) {
        erased.incrementAndGet();
      }
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "Somebody whose time is over stays until the next hour", failure);
    }
  }

  /** Persons whom this node erased since its start because their time was over. */
  @Gauge(name = "maillage_people_erased_for_age", unit = MetricUnits.NONE, absolute = true)
  public long erased() {
    return erased.get();
  }

  /** Persons whose time is over in the next 60 days. */
  @Gauge(name = "maillage_people_to_erase_soon", unit = MetricUnits.NONE, absolute = true)
  public long soon() {
    return retention.soon();
  }
}
