package org.maillage.exercises.web;

import java.util.List;
import java.util.stream.Stream;
import org.maillage.content.Check;
import org.maillage.content.Exercise;
import org.maillage.content.GoalReached;
import org.maillage.content.SameDrawing;
import org.maillage.content.judging.Drawing;
import org.maillage.pages.api.Page;

/**
 * An exercise on one sheet of paper.
 *
 * @param pictures what is to be reached, as far as it can be drawn: SVG
 * @param picturesWords what the pictures are
 */
public record PaperView(
    ExerciseView.Said title,
    String facts,
    ExerciseView.Said statement,
    List<String> pictures,
    String picturesWords,
    String back,
    ShortAddress address) {
  private static final int MOST_MAPS = 3;

  /**
   * @param target what the turtle is to draw; null when it can't be had now
   */
  static PaperView of(Page page, Exercise exercise, Drawing target, ShortAddress address) {
    List<String> maps =
        shown(exercise, GoalReached.class)
            .map(GoalReached::map)
            .distinct()
            .limit(MOST_MAPS)
            .map(map -> MapPicture.of(page, map))
            .toList();
    boolean draws = target != null && shown(exercise, SameDrawing.class).findAny().isPresent();
    return new PaperView(
        ExercisePart.said(page, exercise.title()),
        ExercisePageView.facts(page, exercise),
        ExercisePart.said(page, exercise.statement()),
        draws ? List.of(DrawingPicture.of(page, target)) : maps,
        draws || !maps.isEmpty() ? page.t("exercises.paper." + (draws ? "drawing" : "maps")) : null,
        page.href("/exercise/" + exercise.slug()),
        address);
  }

  private static <E> Stream<E> shown(Exercise exercise, Class<E> kind) {
    return exercise.checks().stream()
        .filter(check -> !check.hidden())
        .map(Check::expectation)
        .filter(kind::isInstance)
        .map(kind::cast);
  }
}
