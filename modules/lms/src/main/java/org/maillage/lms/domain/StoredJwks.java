package org.maillage.lms.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;

/** The last good key set of a platform. */
@Entity
@Table(name = "lms_platform_jwks")
public class StoredJwks {
  @Id
  @Column(name = "jwks_uri")
  private String jwksUri;

  private String jwks;

  @Column(name = "fetched_at")
  private Instant fetchedAt;

  protected StoredJwks() {}

  public StoredJwks(URI jwksUri) {
    this.jwksUri = jwksUri.toString();
  }

  public void fetched(String current, Instant when) {
    jwks = current;
    fetchedAt = when;
  }

  public String jwks() {
    return jwks;
  }
}
