package org.maillage.lms.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.maillage.kernel.OpaqueId;
import org.maillage.kernel.SpaceId;

/**
 * Lets one platform register itself, once, within a fortnight, unless it is revoked before. Only
 * the code's hash is kept.
 */
@Entity
@Table(name = "lms_invitation")
public class Invitation {
  public static final Duration LIFETIME = Duration.ofDays(14);

  /** What an invitation is good for. */
  public enum State {
    OPEN,
    USED,
    REVOKED,
    EXPIRED
  }

  @Id
  @Column(name = "code_hash")
  private String codeHash;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "space_id")
  private Long spaceId;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_at")
  private Instant usedAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "platform_id")
  private Long platformId;

  protected Invitation() {}

  /**
   * @param space where the platform will belong; empty for a new one of its own
   */
  public Invitation(String codeHash, Optional<SpaceId> space, Instant now) {
    this.codeHash = codeHash;
    this.spaceId = space.map(SpaceId::value).orElse(null);
    this.publicId = OpaqueId.random();
    this.createdAt = now;
    this.expiresAt = now.plus(LIFETIME);
  }

  /** How lists and addresses name it; nobody registers with it. */
  public String publicId() {
    return publicId;
  }

  public Optional<SpaceId> space() {
    return Optional.ofNullable(spaceId).map(SpaceId::new);
  }

  public Instant createdAt() {
    return createdAt;
  }

  public State state(Instant now) {
    if (usedAt != null) {
      return State.USED;
    }
    if (revokedAt != null) {
      return State.REVOKED;
    }
    return now.isBefore(expiresAt) ? State.OPEN : State.EXPIRED;
  }

  public boolean isOpen(Instant now) {
    return state(now) == State.OPEN;
  }

  /** Since when its state is what it is; for an open one, until when. */
  public Instant since() {
    if (usedAt != null) {
      return usedAt;
    }
    return revokedAt != null ? revokedAt : expiresAt;
  }

  public void use(RegisteredPlatform platform, Instant now) {
    usedAt = now;
    platformId = platform.id();
  }

  /** Nobody registers with it from now on; what is over already stays as it is. */
  public void revoke(Instant now) {
    if (isOpen(now)) {
      revokedAt = now;
    }
  }
}
