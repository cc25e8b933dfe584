package org.maillage.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Role;

class MembershipTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final Instant LATER = NOON.plus(Duration.ofHours(1));

  /** Two accounts of one person in one cohort. */
  @Test
  void joinedItLastsAsLongAsEither() {
    Membership one = in(Role.LEARNER, LATER);
    Membership other = in(Role.TRAINER, NOON);
    one.left(LATER);
    one.join(other);

    assertThat(one.role()).isEqualTo(Role.TRAINER);
    assertThat(one.joinedAt()).isEqualTo(NOON);
    assertThat(one.leftAt()).as("the other account is still there").isNull();
  }

  @Test
  void whoLeftWithBothLeftWithTheLast() {
    Membership one = in(Role.LEARNER, NOON);
    Membership other = in(Role.LEARNER, NOON);
    one.left(NOON);
    other.left(LATER);
    one.join(other);

    assertThat(one.leftAt()).isEqualTo(LATER);
  }

  @Test
  void whoIsInOneCourseOfSeveralIsInTheCohort() {
    Membership member = in(Role.LEARNER, NOON);
    CourseMember first = new CourseMember(1, member.person(), Role.TRAINER);
    CourseMember second = new CourseMember(2, member.person(), Role.LEARNER);

    member.follow(List.of(first, second));
    assertThat(member.role()).as("who trains in one trains").isEqualTo(Role.TRAINER);

    first.left(NOON);
    member.follow(List.of(first, second));
    assertThat(member.leftAt()).isNull();
    assertThat(member.role()).isEqualTo(Role.LEARNER);

    second.left(LATER);
    member.follow(List.of(first, second));
    assertThat(member.leftAt()).as("the last one they were in").isEqualTo(LATER);
  }

  private static Membership in(Role role, Instant joined) {
    return new Membership(new CohortId(1), new PersonId(1), role, joined);
  }
}
