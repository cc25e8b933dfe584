package org.maillage.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.maillage.kernel.OpaqueId;
import org.maillage.kernel.PersonId;

/** Someone who learns or trains here. Their names are their LMS's to share, so they stand there. */
@Entity
@Table(name = "people_person")
public class Person {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "people_person_seq")
  @SequenceGenerator(name = "people_person_seq", sequenceName = "people_person_seq")
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Column(name = "alias_of")
  private Long aliasOf;

  @Column(name = "joined_at")
  private Instant joinedAt;

  protected Person() {}

  public Person(Instant now) {
    publicId = OpaqueId.random();
    createdAt = now;
    seenAt = now;
  }

  public PersonId id() {
    return new PersonId(id);
  }

  public String publicId() {
    return publicId;
  }

  /** When they last came through an LMS, to the day. */
  public Instant seenAt() {
    return seenAt;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** Whether nobody comes as this one any more: it is an account of somebody. */
  public boolean isAlias() {
    return aliasOf != null;
  }

  /** When this account was joined to its person’s; null for a person. */
  public Instant joinedAt() {
    return joinedAt;
  }

  /** From now on this is an account of that person, who came as lately as either did. */
  public void join(Person person, Instant now) {
    aliasOf = person.id;
    joinedAt = now;
    person.createdAt = createdAt.isBefore(person.createdAt) ? createdAt : person.createdAt;
    person.seenAt = seenAt.isAfter(person.seenAt) ? seenAt : person.seenAt;
  }
}
