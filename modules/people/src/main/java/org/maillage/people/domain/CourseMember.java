package org.maillage.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Role;

/** A person in one course of a cohort, as that course's LMS says. */
@Entity
@Table(name = "people_course_member")
@IdClass(CourseMember.Key.class)
public class CourseMember {
  @Id
  @Column(name = "course_id")
  private long courseId;

  @Id
  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "left_at")
  private Instant leftAt;

  protected CourseMember() {}

  public CourseMember(long course, PersonId person, Role role) {
    this.courseId = course;
    this.personId = person.value();
    this.role = role;
  }

  public Key key() {
    return new Key(courseId, person());
  }

  public long course() {
    return courseId;
  }

  public PersonId person() {
    return new PersonId(personId);
  }

  /** When the course's list no longer named them; null while it does. */
  public Instant leftAt() {
    return leftAt;
  }

  public boolean isHere() {
    return leftAt == null;
  }

  public boolean trains() {
    return role == Role.TRAINER;
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

  /** The same of a person who was there with this account. */
  public CourseMember of(PersonId person) {
    CourseMember theirs = new CourseMember(courseId, person, role);
    theirs.leftAt = leftAt;
    return theirs;
  }

  /** As {@link Membership#join}. */
  public void join(CourseMember account) {
    role = account.trains() ? Role.TRAINER : role;
    if (leftAt != null) {
      leftAt = account.leftAt == null || account.leftAt.isAfter(leftAt) ? account.leftAt : leftAt;
    }
  }

  /** The pair that names one. */
  public static class Key implements Serializable {
    private long courseId;
    private long personId;

    public Key() {}

    public Key(long course, PersonId person) {
      courseId = course;
      personId = person.value();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.courseId == courseId && key.personId == personId;
    }

    @Override
    public int hashCode() {
      return Objects.hash(courseId, personId);
    }
  }
}
