package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.maillage.kernel.Actor;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Role;
import org.maillage.lms.api.Grades;
import org.maillage.lms.domain.GradeTarget;
import org.maillage.lti13.launch.CourseContext;
import org.maillage.lti13.launch.GradeEndpoint;
import org.maillage.lti13.launch.Launch;

/** Ties grade columns to persons at each launch, and writes down what each should hold. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class GradeColumns implements Grades {
  /** The custom value by which a trainer's choice of a percentage travels in the link. */
  public static final String GRADE = "grade";

  public static final String PERCENTAGE = "percentage";

  @Inject private GradeRepository grades;
  @Inject private Clock clock;

  /** False when there is no column for this person's score, or the LMS takes none. */
  boolean tie(Launch launch, long platform, Actor actor, Resource resource) {
    Optional<URI> column =
        launch.grades().filter(GradeEndpoint::mayPostScores).map(GradeEndpoint::lineItem);
    if (column.isEmpty() || actor.role() != Role.LEARNER) {
      return false;
    }
    GradeTarget target =
        new GradeTarget(
            platform,
            launch.subject().orElseThrow(),
            actor.person(),
            column.get(),
            Hash.of(column.get().toString()),
            clock.instant());
    target.follows(
        resource.id(),
        actor.cohort(),
        launch.context().map(CourseContext::id).orElse(null),
        PERCENTAGE.equals(launch.custom().get(GRADE)));
    grades.tie(target);
    return true;
  }

  @Override
  public void reached(PersonId person, CohortId cohort, String resource, int done, int total) {
    if (done == 0) {
      return; // nothing to tell, and no row to lock at each first launch
    }
    grades.locked(person, resource).stream()
        .filter(target -> Objects.equals(target.cohort(), cohort))
        .forEach(target -> target.reached(done, total, clock.instant()));
  }
}
