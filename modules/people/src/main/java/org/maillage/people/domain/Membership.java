package org.maillage.people.domain;

import static java.util.Comparator.naturalOrder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Role;

/** A person in a cohort. Whoever leaves is marked, not removed: what they did stays readable. */
@Entity
@Table(name = "people_membership")
@IdClass(Membership.Key.class)
public class Membership {
  @Id
  @Column(name = "cohort_id")
  private long cohortId;

  @Id
  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "joined_at")
  private Instant joinedAt;

  @Column(name = "left_at")
  private Instant leftAt;

  protected Membership() {}

  public Membership(CohortId cohort, PersonId person, Role role, Instant now) {
    this.cohortId = cohort.value();
    this.personId = person.value();
    this.role = role;
    this.joinedAt = now;
  }

  public PersonId person() {
    return new PersonId(personId);
  }

  public CohortId cohort() {
    return new CohortId(cohortId);
  }

  public Role role() {
    return role;
  }

  public Instant joinedAt() {
    return joinedAt;
  }

  public Instant leftAt() {
    return leftAt;
  }

  /** The same of a person who was in the cohort with this account, or with both. */
  public Membership of(PersonId person) {
    Membership theirs = new Membership(cohort(), person, role, joinedAt);
    theirs.leftAt = leftAt;
    return theirs;
  }

  /** As long as either was there; who trains with one account trains. */
  public void join(Membership account) {
    role = account.role == Role.TRAINER ? Role.TRAINER : role;
    joinedAt = account.joinedAt.isBefore(joinedAt) ? account.joinedAt : joinedAt;
    if (leftAt != null) {
      leftAt = account.leftAt == null || account.leftAt.isAfter(leftAt) ? account.leftAt : leftAt;
    }
  }

  /** In the cohort while one of its courses names them; who trains in one of those trains. */
  public void follow(Collection<CourseMember> courses) {
    List<CourseMember> here = courses.stream().filter(CourseMember::isHere).toList();
    if (here.isEmpty()) {
      left(courses.stream().map(CourseMember::leftAt).max(naturalOrder()).orElseThrow());
    } else {
      present(here.stream().anyMatch(CourseMember::trains) ? Role.TRAINER : Role.LEARNER);
    }
  }

  public void present(Role current) {
    role = current;
    leftAt = null;
  }

  public void left(Instant when) {
    if (leftAt == null) {
      leftAt = when;
    }
  }

  /** The pair that names a membership. */
  public static class Key implements Serializable {
    private long cohortId;
    private long personId;

    public Key() {}

    public Key(CohortId cohort, PersonId person) {
      cohortId = cohort.value();
      personId = person.value();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.cohortId == cohortId && key.personId == personId;
    }

    @Override
    public int hashCode() {
      return Objects.hash(cohortId, personId);
    }
  }
}
