package org.maillage.practice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maillage.practice.domain.GradeText;
import org.maillage.practice.domain.PracticeColumn;
import org.maillage.practice.domain.PracticeGrade;
import org.maillage.practice.domain.PretendPerson;

/** Reads the grades of a course for those who look at it. */
@ApplicationScoped
@Transactional
public class Gradebook {
  @Inject private GradebookRepository gradebook;

  public List<PracticeColumn> columns(long course) {
    return gradebook.columns(course);
  }

  public List<PracticeGrade> grades(long course) {
    return gradebook.grades(course);
  }

  /** What this person got, by the number of the link. */
  public Map<Long, String> byLink(long course, PretendPerson person) {
    Map<Long, String> texts = new HashMap<>();
    for (PracticeColumn column : gradebook.columns(course)) {
      gradebook
          .grade(column, person.sub())
          .filter(grade -> column.linkId() != null && grade.score() != null)
          .ifPresent(grade -> texts.put(column.linkId(), GradeText.of(grade, column)));
    }
    return texts;
  }
}
