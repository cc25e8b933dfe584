package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.kernel.Actor;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Problem;
import org.maillage.lms.domain.AnswerMeaning;
import org.maillage.lms.domain.GradeTarget;
import org.maillage.lms.domain.Visit;
import org.maillage.people.api.Cohorts;
import org.maillage.people.api.Cohorts.Member;

/** What a cohort's LMS was told about its people, and what it answered. */
@ApplicationScoped
@Transactional
public class SentScores {
  @Inject private GradeRepository grades;
  @Inject private VisitDesk visits;
  @Inject private Cohorts cohorts;
  @Inject private Clock clock;

  /**
   * One score.
   *
   * @param member null when the person is no longer known here
   * @param score from 0 to 1
   * @param at when the score was reached
   * @param meaning what the LMS's last answer means
   * @param status what the LMS's server answered last; null before the first answer
   * @param answer its own words; null when it said nothing
   */
  public record Sent(
      long target,
      Member member,
      String resource,
      double score,
      Instant at,
      AnswerMeaning meaning,
      Integer status,
      String answer) {}

  /** What the LMS of the course was told that this trainer came from. */
  public List<Sent> of(Actor trainer) {
    Map<PersonId, Member> members =
        cohorts.members(trainer.cohort()).stream()
            .collect(Collectors.toMap(Member::person, Function.identity()));
    return targets(trainer).map(target -> sent(target, members.get(target.person()))).toList();
  }

  private static Sent sent(GradeTarget target, Member member) {
    return new Sent(
        target.id(),
        member,
        target.resource(),
        target.wantedScore(),
        target.wantedAt(),
        target.meaning(),
        target.lastStatus(),
        target.lastAnswer());
  }

  /** Whether the cohort follows through several courses: then each team reads of its own. */
  public boolean isOfSeveral(CohortId cohort) {
    return cohorts.courses(cohort).size() > 1;
  }

  private Stream<GradeTarget> targets(Actor trainer) {
    Stream<GradeTarget> all = grades.of(trainer.cohort()).stream();
    if (!isOfSeveral(trainer.cohort())) {
      return all;
    }
    if (trainer.isCoTrainer()) {
      return Stream.empty();
    }
    Visit visit = visits.of(trainer);
    return all.filter(target -> target.isOf(visit.platformId(), visit.contextId()));
  }

  /** Sends one again, of those that they may read of. */
  public void resend(Actor trainer, long id) {
    if (targets(trainer).noneMatch(target -> target.id() == id)) {
      throw Problem.notFound("lms.score-unknown");
    }
    grades.locked(id).resend(clock.instant());
  }

  /**
   * Sends again whatever the LMS did not take.
   *
   * @param meaning only what it answered so to; null for everything
   */
  public void resendStuck(Actor trainer, AnswerMeaning meaning) {
    targets(trainer)
        .filter(target -> target.meaning().isStuck())
        .filter(target -> meaning == null || target.meaning() == meaning)
        .forEach(target -> grades.locked(target.id()).resend(clock.instant()));
  }
}
