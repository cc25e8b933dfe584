package org.maillage.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.OpaqueId;
import org.maillage.kernel.SpaceId;
import org.maillage.people.api.Cohorts;

/**
 * People who follow together. A copied course is a new, empty cohort: progress is the person's and
 * shows here only when they agree.
 */
@Entity
@Table(name = "people_cohort")
public class Cohort {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "people_cohort_seq")
  @SequenceGenerator(name = "people_cohort_seq", sequenceName = "people_cohort_seq")
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "space_id")
  private long spaceId;

  private String title;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "roster_at")
  private Instant rosterAt;

  protected Cohort() {}

  public Cohort(SpaceId space, String title, Instant now) {
    this.publicId = OpaqueId.random();
    this.spaceId = space.value();
    this.title = title;
    this.createdAt = now;
  }

  public CohortId id() {
    return new CohortId(id);
  }

  public void rosterRead(Instant asOf) {
    rosterAt = asOf;
  }

  public Cohorts.Cohort view() {
    return new Cohorts.Cohort(id(), publicId, title, rosterAt);
  }
}
