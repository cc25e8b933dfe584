package org.maillage.practice.web;

import java.util.List;
import java.util.Map;
import org.maillage.practice.domain.GradeText;
import org.maillage.practice.domain.PracticeColumn;
import org.maillage.practice.domain.PracticeGrade;
import org.maillage.practice.domain.PretendPerson;

/**
 * A gradebook.
 *
 * @param people whose grades are shown
 * @param grades by column and person
 */
public record GradesView(
    Frame frame,
    List<PracticeColumn> columns,
    List<PretendPerson> people,
    Map<PracticeGrade.Key, PracticeGrade> grades) {

  /** Null where nothing was received. */
  public PracticeGrade grade(PracticeColumn column, PretendPerson person) {
    return grades.get(new PracticeGrade.Key(column.id(), person.sub()));
  }

  public String text(PracticeColumn column, PracticeGrade grade) {
    return grade.score() == null ? "–" : GradeText.of(grade, column);
  }
}
