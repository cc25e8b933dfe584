package org.maillage.exercises.web;

import gg.jte.Content;
import org.maillage.content.Exercise;
import org.maillage.pages.api.Page;

/**
 * An exercise on a page of its own.
 *
 * @param facts for whom it is and how long it takes
 */
public record ExercisePageView(ExerciseView.Said title, String facts, Content content) {
  static ExercisePageView of(Page page, Exercise exercise, Content content) {
    return new ExercisePageView(
        ExercisePart.said(page, exercise.title()), facts(page, exercise), content);
  }

  static String facts(Page page, Exercise exercise) {
    return page.t(
        "exercises.facts",
        page.t("exercises.level." + exercise.level()),
        exercise.minutes(),
        exercise.ages().from(),
        exercise.ages().to());
  }
}
