package org.maillage.exercises.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.maillage.content.Exercise;
import org.maillage.content.Way;
import org.maillage.exercises.api.Exercises;
import org.maillage.exercises.domain.Best;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.people.api.Persons;
import org.maillage.people.api.Shares;
import org.maillage.people.api.Shares.Share;

/** Tells other features what of the exercises may be linked, and what a course may see of them. */
@ApplicationScoped
public class CourseExercises implements Exercises {
  @Inject private ExerciseBook book;
  @Inject private SubmissionRepository submissions;
  @Inject private Persons persons;
  @Inject private Shares shares;

  @Override
  public List<LinkableSeries> series(Locale locale) {
    return book.library().series().stream()
        .map(
            series ->
                new LinkableSeries(
                    series.title().in(locale).plain(),
                    series.exercises().stream().map(one -> linkable(one, locale)).toList()))
        .toList();
  }

  @Override
  public Optional<LinkableExercise> exercise(String slug, Locale locale) {
    return book.library().exercise(slug).map(exercise -> linkable(exercise, locale));
  }

  private static LinkableExercise linkable(Exercise exercise, Locale locale) {
    return new LinkableExercise(
        exercise.slug(),
        exercise.title().in(locale).plain(),
        exercise.summary().in(locale).plain(),
        exercise.notions().stream().map(notion -> notion.name().in(locale).plain()).toList(),
        exercise.minutes(),
        exercise.ages().from(),
        exercise.ages().to(),
        exercise.ways().contains(Way.BLOCKS),
        List.copyOf(exercise.languages()));
  }

  @Override
  @Transactional
  public Reached of(PersonId person, CohortId cohort, String slug) {
    return book.library()
        .exercise(slug)
        .map(exercise -> reached(exercise, best(person, cohort, exercise)))
        .orElse(new Reached(0, 0));
  }

  private static Reached reached(Exercise exercise, Best best) {
    return new Reached(best.done() ? exercise.points() : best.points(), exercise.points());
  }

  private Best best(PersonId person, CohortId cohort, Exercise exercise) {
    Best best = Best.none(exercise.points());
    Map<PersonId, Share> answers = shares.of(person, cohort);
    for (PersonId account : persons.accounts(person)) {
      Share share = answers.get(account);
      Instant anywhereUntil = share != null && share.shown() ? share.answeredAt() : Instant.EPOCH;
      Optional<Best> theirs = submissions.best(account, exercise.id(), cohort, anywhereUntil);
      best = Exercising.better(best, theirs.orElse(best));
    }
    return best;
  }
}
