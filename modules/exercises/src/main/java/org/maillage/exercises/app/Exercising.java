package org.maillage.exercises.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.maillage.content.Exercise;
import org.maillage.exercises.domain.Best;
import org.maillage.exercises.domain.Draft;
import org.maillage.exercises.domain.Submission;
import org.maillage.exercises.domain.Work;
import org.maillage.kernel.Actor;
import org.maillage.kernel.OpaqueId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Problem;
import org.maillage.pages.api.Operation;
import org.maillage.people.api.Persons;

/** Writing a program, sending it, looking at what was found: what a learner does. */
@ApplicationScoped
@Transactional
public class Exercising {
  private static final int MOST_A_MINUTE = 30;
  private static final Duration BETWEEN_TURNS = Duration.ofSeconds(1);

  @Inject private Persons persons;
  @Inject private SubmissionRepository submissions;
  @Inject private DraftRepository drafts;
  @Inject private Event<Sent> sent;
  @Inject private Clock clock;

  /** A program was stored and waits to be verified. */
  record Sent() {}

  public Optional<Work> draft(PersonId person, Exercise exercise) {
    return drafts.find(person, exercise.id()).map(Draft::work);
  }

  public Optional<Submission> latest(PersonId person, Exercise exercise) {
    return submissions.latest(person, exercise.id());
  }

  public Submission submission(PersonId person, String publicId) {
    return submissions
        .find(person, publicId)
        .orElseThrow(() -> Problem.notFound("exercises.submission-unknown"));
  }

  /** With whichever of their accounts, in whatever course. */
  public Best best(PersonId person, Exercise exercise) {
    Best best = Best.none(exercise.points());
    for (PersonId account : persons.accounts(person)) {
      Best other = submissions.best(account, exercise.id()).orElse(best);
      best = better(best, other);
    }
    return best;
  }

  static Best better(Best one, Best other) {
    boolean more =
        other.done() && !one.done() || other.done() == one.done() && other.points() > one.points();
    return more ? other : one;
  }

  public void keep(PersonId person, Exercise exercise, Work work) {
    persons.hold(person);
    drafts.keep(person, new Draft(exercise.id(), work, now()));
  }

  public void lookAtSolution(PersonId person, Exercise exercise) {
    persons.hold(person);
    drafts.lookedAtSolution(person, exercise.id(), now());
  }

  /**
   * Stores the program before anything else happens to it.
   *
   * @return the same for the same operation, however often it is sent
   * @throws Problem {@code exercises.too-many} when somebody sends faster than anyone reads
   *     verdicts; what they wrote is kept all the same
   */
  @Transactional(dontRollbackOn = Problem.class)
  public Submission send(Actor actor, Exercise exercise, Work work, String operation) {
    if (!Operation.isOne(operation)) {
      throw Problem.malformed("exercises.form");
    }
    PersonId person = actor.person();
    persons.hold(person);
    Optional<Submission> before = submissions.ofForm(person, operation);
    if (before.isPresent()) {
      return before.get();
    }
    Instant now = now();
    drafts.keep(person, new Draft(exercise.id(), work, now));
    if (submissions.sentSince(person, now.minus(Duration.ofMinutes(1))) >= MOST_A_MINUTE) {
      throw new Problem(429, "exercises.too-many");
    }
    Submission fresh =
        new Submission(
            0, OpaqueId.random(), person, actor.cohort(), exercise.id(), work, now, null);
    submissions.add(fresh, exercise.contentHash(), operation, place(person, now));
    sent.fire(new Sent());
    return fresh;
  }

  /** Who sends many at once has their turns one after the other; others come in between. */
  private Instant place(PersonId person, Instant now) {
    Instant next = submissions.lastPlace(person).map(last -> last.plus(BETWEEN_TURNS)).orElse(now);
    return next.isBefore(now) ? now : next;
  }

  /** The time as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
