package org.maillage.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.maillage.content.Step;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;

/**
 * A step that a person did in a cohort. It keeps the fingerprint of what they saw, so that its
 * meaning stays when the course changes. Cohort 0 stands for "outside of any course".
 */
@Entity
@Table(name = "learning_step_record")
@IdClass(StepRecord.Key.class)
public class StepRecord {
  private static final long NO_COHORT = 0;

  @Id
  @Column(name = "person_id")
  private long personId;

  @Id
  @Column(name = "step_id")
  private String stepId;

  @Id
  @Column(name = "cohort_id")
  private long cohortId;

  private String unit;

  @Column(name = "content_hash")
  private String contentHash;

  @Column(name = "done_at")
  private Instant doneAt;

  protected StepRecord() {}

  public StepRecord(PersonId person, CohortId cohort, Step step, Instant doneAt) {
    this.personId = person.value();
    this.cohortId = number(cohort);
    this.stepId = step.id();
    this.unit = step.unit();
    this.contentHash = step.contentHash();
    this.doneAt = doneAt;
  }

  public static long number(CohortId cohort) {
    return cohort == null ? NO_COHORT : cohort.value();
  }

  public String stepId() {
    return stepId;
  }

  public String unit() {
    return unit;
  }

  public String contentHash() {
    return contentHash;
  }

  /** The course it was done in; null outside of any. */
  public CohortId cohort() {
    return cohortId == NO_COHORT ? null : new CohortId(cohortId);
  }

  public Instant doneAt() {
    return doneAt;
  }

  /** What names a record. */
  public static class Key implements Serializable {
    private long personId;
    private String stepId;
    private long cohortId;

    public Key() {}

    public Key(PersonId person, CohortId cohort, String step) {
      personId = person.value();
      stepId = step;
      cohortId = number(cohort);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.personId == personId
          && key.cohortId == cohortId
          && key.stepId.equals(stepId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(personId, stepId, cohortId);
    }
  }
}
