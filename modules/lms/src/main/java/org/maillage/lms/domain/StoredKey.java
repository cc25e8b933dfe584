package org.maillage.lms.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One of our signing keys, encrypted. */
@Entity
@Table(name = "lms_tool_key")
public class StoredKey {
  @Id
  @Column(name = "key_id")
  private String keyId;

  @Column(name = "private_jwk")
  private String encryptedJwk;

  @Column(name = "created_at")
  private Instant createdAt;

  protected StoredKey() {}

  public StoredKey(String keyId, String encryptedJwk, Instant createdAt) {
    this.keyId = keyId;
    this.encryptedJwk = encryptedJwk;
    this.createdAt = createdAt;
  }

  public String keyId() {
    return keyId;
  }

  public String encryptedJwk() {
    return encryptedJwk;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
