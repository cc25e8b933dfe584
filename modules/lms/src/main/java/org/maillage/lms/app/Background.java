package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.maillage.kernel.Role;
import org.maillage.lms.api.VisitStarted;

/** What a launch sets going once it is safely written down. */
@ApplicationScoped
public class Background {
  @Inject private Rosters rosters;

  void trainerCame(@Observes(during = TransactionPhase.AFTER_SUCCESS) VisitStarted visit) {
    if (visit.role() == Role.TRAINER && visit.cohort() != null) {
      rosters.refreshSoon(visit.cohort());
    }
  }
}
