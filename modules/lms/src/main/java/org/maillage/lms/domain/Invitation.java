package org.maillage.lms.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Lets one platform register itself, once, within a fortnight. Only the code's hash is kept. */
@Entity
@Table(name = "lms_invitation")
public class Invitation {
  public static final Duration LIFETIME = Duration.ofDays(14);

  @Id
  @Column(name = "code_hash")
  private String codeHash;

  @Column(name = "space_id")
  private Long spaceId;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_at")
  private Instant usedAt;

  @Column(name = "platform_id")
  private Long platformId;

  protected Invitation() {}

  public Invitation(String codeHash, Instant now) {
    this.codeHash = codeHash;
    this.createdAt = now;
    this.expiresAt = now.plus(LIFETIME);
  }

  public boolean isOpen(Instant now) {
    return usedAt == null && now.isBefore(expiresAt);
  }

  public boolean isUsed() {
    return usedAt != null;
  }

  public void use(RegisteredPlatform platform, Instant now) {
    usedAt = now;
    platformId = platform.id();
  }
}
