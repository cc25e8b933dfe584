package org.maillage.practice.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A key of the practice LMS, kept so that a second start speaks with the same voice. */
@Entity
@Table(name = "practice_key")
public class PracticeKey {
  /** Signs launches; tools read its public half. */
  public static final String SIGNING = "signing";

  /** Signs what only the platform itself reads back. */
  public static final String TICKETS = "tickets";

  @Id private String purpose;
  private String jwk;

  protected PracticeKey() {}

  public PracticeKey(String purpose, String jwk) {
    this.purpose = purpose;
    this.jwk = jwk;
  }

  public String jwk() {
    return jwk;
  }
}
