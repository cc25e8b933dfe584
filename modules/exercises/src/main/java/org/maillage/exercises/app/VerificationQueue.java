package org.maillage.exercises.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maillage.content.Exercise;
import org.maillage.exercises.api.ExerciseVerified;
import org.maillage.exercises.domain.Submission;
import org.maillage.exercises.domain.Verdict;
import org.maillage.kernel.PersonId;
import org.maillage.learning.api.StepsDone;
import org.maillage.people.api.Persons;

/** The database's side of verifying: whose turn it is, and what was found. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class VerificationQueue {
  private static final Duration LEASE = Duration.ofMinutes(2);

  @Inject private SubmissionRepository submissions;
  @Inject private ExerciseBook book;
  @Inject private Persons persons;
  @Inject private StepsDone steps;
  @Inject private Event<ExerciseVerified> verified;
  @Inject private Clock clock;

  /** The next one, for the caller alone until its lease ends. */
  Optional<Submission> claim() {
    Instant now = clock.instant();
    Optional<Submission> next = submissions.next(now);
    next.ifPresent(sent -> submissions.lease(sent.id(), now.plus(LEASE)));
    return next;
  }

  /** The verdict, the steps it finishes and the grade it makes come together or not at all. */
  void record(Submission sent, Exercise exercise, Verdict verdict) {
    Optional<PersonId> author = submissions.waitingPerson(sent.id());
    if (author.isEmpty()) {
      return;
    }
    PersonId person = author.get();
    persons.hold(person);
    if (submissions.record(sent.id(), verdict, clock.instant())) {
      if (verdict.done()) {
        book.stepsWith(exercise).forEach(step -> steps.done(person, sent.cohort(), step.id()));
      }
      verified.fire(new ExerciseVerified(person, sent.cohort(), exercise.slug()));
    }
  }

  /** Its exercise left the course meanwhile: nothing can be said about it. */
  void drop(Submission sent) {
    submissions.record(sent.id(), new Verdict(false, 0, 0, List.of(), null, null), clock.instant());
  }

  /** How many wait, on all nodes. */
  public long waiting() {
    return submissions.waiting();
  }
}
