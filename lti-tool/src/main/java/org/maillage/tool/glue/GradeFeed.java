package org.maillage.tool.glue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.maillage.exercises.api.ExerciseVerified;
import org.maillage.exercises.api.Exercises;
import org.maillage.exercises.api.Exercises.Reached;
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
  private static final String EXERCISE = "exercise/";

  @Inject private Progress progress;
  @Inject private Exercises exercises;
  @Inject private Grades grades;

  void stepDone(@Observes ProgressChanged changed) {
    feed(changed.person(), changed.cohort(), changed.unit());
  }

  void verified(@Observes ExerciseVerified verified) {
    if (verified.cohort() != null) {
      feedExercise(verified.person(), verified.cohort(), verified.exercise());
    }
  }

  void launched(@Observes VisitStarted visit) {
    String resource = visit.resource();
    if (visit.graded() && resource.startsWith(UNIT)) {
      feed(visit.person(), visit.cohort(), resource.substring(UNIT.length()));
    } else if (visit.graded() && resource.startsWith(EXERCISE)) {
      feedExercise(visit.person(), visit.cohort(), resource.substring(EXERCISE.length()));
    }
  }

  private void feed(PersonId person, CohortId cohort, String unit) {
    UnitProgress reached = progress.of(person, cohort, unit);
    grades.reached(person, cohort, UNIT + unit, reached.done(), reached.total());
  }

  private void feedExercise(PersonId person, CohortId cohort, String slug) {
    Reached reached = exercises.of(person, cohort, slug);
    grades.reached(person, cohort, EXERCISE + slug, reached.points(), reached.of());
  }
}
