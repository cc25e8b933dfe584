package org.maillage.exercises.web;

import java.util.List;
import org.maillage.content.Exercise;
import org.maillage.exercises.app.GroupWork.Group;
import org.maillage.pages.api.Page;

/** A group's work on an exercise, in words for its trainer. */
public record GroupView(String summary, List<Typical> typical) {

  /**
   * @param people how many, in words
   * @param feedback what each of them was told
   */
  public record Typical(String people, ExerciseView.Said feedback) {}

  static GroupView of(Page page, Exercise exercise, Group group) {
    List<Typical> typical =
        exercise.typical().stream()
            .filter(answer -> group.typical().containsKey(answer.file()))
            .map(
                answer ->
                    new Typical(
                        page.t("exercises.group.people", group.typical().get(answer.file())),
                        ExercisePart.said(page, answer.feedback())))
            .toList();
    return new GroupView(page.t("exercises.group.summary", group.tried(), group.solved()), typical);
  }
}
