package org.maillage.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.maillage.people.api.Arrivals.Names;

/**
 * How one LMS knows a person: (issuer, subject). Not the client id, so a re-registered LMS keeps
 * everyone's progress.
 */
@Entity
@Table(name = "people_identity")
public class Identity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "people_identity_seq")
  @SequenceGenerator(name = "people_identity_seq", sequenceName = "people_identity_seq")
  private Long id;

  private String issuer;
  private String subject;

  @ManyToOne(optional = false)
  @JoinColumn(name = "person_id")
  private Person person;

  @Column(name = "full_name")
  private String fullName;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name")
  private String familyName;

  private String email;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Identity() {}

  public Identity(String issuer, String subject, Person person, Instant now) {
    this.issuer = issuer;
    this.subject = subject;
    this.person = person;
    this.createdAt = now;
  }

  public Person person() {
    return person;
  }

  public Names names() {
    return new Names(fullName, givenName, familyName, email);
  }

  /** What the LMS no longer shares is no longer kept. */
  public void follow(Names names) {
    if (Objects.equals(names, names())) {
      return;
    }
    fullName = names.full();
    givenName = names.given();
    familyName = names.family();
    email = names.email();
  }

  public String subject() {
    return subject;
  }

  public String issuer() {
    return issuer;
  }
}
