package org.maillage.exercises.web;

import java.util.List;

/** Exercises that go together, for whoever chooses one. */
public record SeriesView(
    ExerciseView.Said title, ExerciseView.Said summary, List<Entry> exercises) {

  /**
   * @param facts for whom it is, how long it takes and how it may be written
   */
  public record Entry(
      String href, ExerciseView.Said title, ExerciseView.Said summary, String facts) {}
}
