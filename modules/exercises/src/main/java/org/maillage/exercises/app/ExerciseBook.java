package org.maillage.exercises.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.maillage.content.CourseLibrary;
import org.maillage.content.Exercise;
import org.maillage.content.Practice;
import org.maillage.content.Step;
import org.maillage.kernel.Problem;
import org.maillage.learning.api.TaughtCourse;

/** The exercises of the course. */
@ApplicationScoped
public class ExerciseBook {
  @Inject private TaughtCourse course;

  public CourseLibrary library() {
    return course.library();
  }

  /**
   * @throws Problem {@code exercises.unknown} when there is none of this name
   */
  public Exercise get(String slug) {
    return library()
        .exercise(slug)
        .orElseThrow(() -> Problem.notFound("exercises.unknown", shortened(slug)));
  }

  Optional<Exercise> byId(String id) {
    return library().exercises().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** The title of an exercise by its id; the id itself when it left the course. */
  String title(String id, String lang) {
    return byId(id).map(exercise -> exercise.title().plain(lang)).orElse(id);
  }

  /** Every step of the course in which this exercise is to be done. */
  public List<Step> stepsWith(Exercise exercise) {
    return library().units().stream()
        .flatMap(unit -> unit.steps().stream())
        .filter(
            step ->
                step.body() instanceof Practice practice
                    && practice.exercise().equals(exercise.slug()))
        .toList();
  }

  /** Whether the exercise is done at this address, so that a form may lead back to it. */
  public boolean isPlaceOf(Exercise exercise, String path) {
    return stepsWith(exercise).stream()
        .anyMatch(step -> ("/unit/" + step.unit() + "/" + step.id()).equals(path));
  }

  private static String shortened(String given) {
    return given.length() <= 60 ? given : given.substring(0, 60) + "…";
  }
}
