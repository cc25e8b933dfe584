package org.maillage.tool.glue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.learning.api.Progress;
import org.maillage.learning.api.ProgressChanged;
import org.maillage.learning.api.UnitProgress;
import org.maillage.lms.api.Grades;
import org.maillage.lms.api.VisitStarted;

/**
 * What is learnt becomes what the LMS is told: in the transaction of the step, so neither is lost
 * without the other, and at each launch, since a column may be newer than the progress.
 */
@ApplicationScoped
public class GradeFeed {
  private static final String UNIT = "unit/";

  @Inject private Progress progress;
  @Inject private Grades grades;

  void stepDone(@Observes ProgressChanged changed) {
    feed(changed.person(), changed.cohort(), changed.unit());
  }

  void launched(@Observes VisitStarted visit) {
    if (visit.graded() && visit.resource().startsWith(UNIT)) {
      feed(visit.person(), visit.cohort(), visit.resource().substring(UNIT.length()));
    }
  }

  private void feed(PersonId person, CohortId cohort, String unit) {
    UnitProgress reached = progress.of(person, cohort, unit);
    grades.reached(person, cohort, UNIT + unit, reached.done(), reached.total());
  }
}
