package org.maillage.lms.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** An operator who signed in on the administration pages, for one working day at most. */
@Entity
@Table(name = "lms_operator_session")
public class OperatorSession {
  public static final Duration LIFETIME = Duration.ofHours(8);

  @Id
  @Column(name = "id_hash")
  private String idHash;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  protected OperatorSession() {}

  public OperatorSession(String idHash, Instant now) {
    this.idHash = idHash;
    this.createdAt = now;
    this.expiresAt = now.plus(LIFETIME);
  }

  public boolean isOpen(Instant now) {
    return now.isBefore(expiresAt);
  }
}
