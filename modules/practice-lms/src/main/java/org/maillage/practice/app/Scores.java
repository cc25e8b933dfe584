package org.maillage.practice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maillage.kernel.Problem;
import org.maillage.practice.domain.PracticeColumn;
import org.maillage.practice.domain.PracticeGrade;
import org.maillage.practice.domain.PracticeTool;
import org.maillage.practice.domain.PretendPerson;
import org.maillage.practice.domain.ReceivedScore;

/** Takes scores and gives results. */
@ApplicationScoped
@Transactional
public class Scores {
  @Inject private GradebookRepository gradebook;
  @Inject private CourseRepository courses;
  @Inject private LineItems lineItems;

  /** Only learners of the course can be graded. */
  public void receive(long course, long columnId, PracticeTool tool, ReceivedScore score) {
    lineItems.get(course, columnId, tool);
    PracticeColumn column = gradebook.lockedColumn(columnId).orElseThrow();
    boolean gradable =
        PretendPerson.known(score.userId())
            .filter(person -> !person.trainer())
            .filter(courses.course(course).orElseThrow()::has)
            .isPresent();
    if (!gradable) {
      throw Problem.malformed("practice.score", "userId");
    }
    gradebook
        .grade(column, score.userId())
        .ifPresentOrElse(
            grade -> grade.take(score, column.scoreMaximum()),
            () -> {
              PracticeGrade first = new PracticeGrade(column, score.userId());
              first.take(score, column.scoreMaximum());
              gradebook.add(first);
            });
  }

  /**
   * @param person null for everybody
   */
  public List<PracticeGrade> results(PracticeColumn column, String person) {
    return gradebook.grades(column).stream()
        .filter(grade -> person == null || person.equals(grade.person()))
        .toList();
  }
}
