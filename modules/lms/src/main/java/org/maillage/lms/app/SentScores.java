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
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Problem;
import org.maillage.lms.domain.AnswerMeaning;
import org.maillage.lms.domain.GradeTarget;
import org.maillage.people.api.Cohorts;
import org.maillage.people.api.Cohorts.Member;

/** What a cohort's LMS was told about its people, and what it answered. */
@ApplicationScoped
@Transactional
public class SentScores {
  @Inject private GradeRepository grades;
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

  public List<Sent> of(CohortId cohort) {
    Map<PersonId, Member> members =
        cohorts.members(cohort).stream()
            .collect(Collectors.toMap(Member::person, Function.identity()));
    return grades.of(cohort).stream()
        .map(target -> sent(target, members.get(target.person())))
        .toList();
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

  /** Sends one again; only of this cohort. */
  public void resend(CohortId cohort, long id) {
    GradeTarget target = grades.locked(id);
    if (target == null || !cohort.equals(target.cohort())) {
      throw Problem.notFound("lms.score-unknown");
    }
    target.resend(clock.instant());
  }

  /**
   * Sends again whatever the LMS did not take.
   *
   * @param meaning only what it answered so to; null for everything
   */
  public void resendStuck(CohortId cohort, AnswerMeaning meaning) {
    grades.of(cohort).stream()
        .filter(target -> target.meaning().isStuck())
        .filter(target -> meaning == null || target.meaning() == meaning)
        .forEach(target -> grades.locked(target.id()).resend(clock.instant()));
  }
}
