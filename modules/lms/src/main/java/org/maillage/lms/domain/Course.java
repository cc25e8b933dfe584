package org.maillage.lms.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.maillage.kernel.CohortId;

/** A course of a platform: where its roster is read, and how that went. */
@Entity
@Table(name = "lms_course")
@IdClass(Course.Key.class)
public class Course {
  @Id
  @Column(name = "platform_id")
  private long platformId;

  @Id
  @Column(name = "context_id")
  private String contextId;

  @Column(name = "cohort_id")
  private long cohortId;

  @Column(name = "memberships_url")
  private String membershipsUrl;

  @Column(name = "roster_error")
  private String rosterError;

  @Column(name = "roster_tried_at")
  private Instant rosterTriedAt;

  protected Course() {}

  public void rosterRead(Instant when) {
    rosterTriedAt = when;
    rosterError = null;
  }

  public void rosterFailed(Instant when, String why) {
    rosterTriedAt = when;
    rosterError = why;
  }

  public Key key() {
    return new Key(platformId, contextId);
  }

  public long platformId() {
    return platformId;
  }

  public CohortId cohort() {
    return new CohortId(cohortId);
  }

  public String membershipsUrl() {
    return membershipsUrl;
  }

  public String rosterError() {
    return rosterError;
  }

  /** A course, as its platform names it. */
  public static class Key implements Serializable {
    private long platformId;
    private String contextId;

    public Key() {}

    public Key(long platformId, String contextId) {
      this.platformId = platformId;
      this.contextId = contextId;
    }

    public String contextId() {
      return contextId;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.platformId == platformId
          && key.contextId.equals(contextId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(platformId, contextId);
    }
  }
}
