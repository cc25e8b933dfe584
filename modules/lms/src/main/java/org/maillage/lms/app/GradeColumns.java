package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.lms.api.Grades;
import org.maillage.lms.domain.GradeTarget;
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

  /** False when the link has no column of its own or the LMS takes no scores. */
  boolean tie(
      Launch launch,
      long platform,
      String subject,
      PersonId person,
      CohortId cohort,
      Resource resource) {
    URI column =
        launch
            .grades()
            .filter(GradeEndpoint::mayPostScores)
            .map(GradeEndpoint::lineItem)
            .orElse(null);
    if (column == null) {
      return false;
    }
    String hash = Hash.of(column.toString());
    GradeTarget target =
        grades
            .find(platform, hash, subject)
            .orElseGet(() -> fresh(platform, subject, person, column, hash));
    target.follows(resource.id(), cohort, PERCENTAGE.equals(launch.custom().get(GRADE)));
    return true;
  }

  private GradeTarget fresh(
      long platform, String subject, PersonId person, URI column, String hash) {
    GradeTarget target = new GradeTarget(platform, subject, person, column, hash, clock.instant());
    grades.add(target);
    return target;
  }

  @Override
  public void reached(PersonId person, CohortId cohort, String resource, int done, int total) {
    grades.locked(person, resource).stream()
        .filter(target -> Objects.equals(target.cohort(), cohort))
        .forEach(target -> target.reached(done, total, clock.instant()));
  }
}
