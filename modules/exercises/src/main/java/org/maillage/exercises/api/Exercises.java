package org.maillage.exercises.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;

/** What of the exercises may be linked, and how far people are in them. */
public interface Exercises {
  /** All series with their exercises, in order. */
  List<LinkableSeries> series(Locale locale);

  Optional<LinkableExercise> exercise(String slug, Locale locale);

  /** What the cohort may see: done in it, or elsewhere before the person said yes. */
  Reached of(PersonId person, CohortId cohort, String slug);

  /** Exercises that go together. */
  record LinkableSeries(String title, List<LinkableExercise> exercises) {}

  /**
   * @param slug what {@code exercise/<slug>} names
   * @param fromAge of the children, as {@code toAge}, both included
   * @param blocks whether it can be written in blocks
   */
  record LinkableExercise(
      String slug,
      String title,
      String summary,
      List<String> notions,
      int minutes,
      int fromAge,
      int toAge,
      boolean blocks,
      List<String> languages) {}

  /**
   * @param points of the checks passed; all of them once the exercise is done, bonus or not
   * @param of 0 when the exercise left the course
   */
  record Reached(int points, int of) {}
}
