package org.maillage.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.maillage.kernel.CohortId;

/** A course of an LMS through which a cohort follows. */
@Entity
@Table(name = "people_cohort_context")
@IdClass(CohortContext.Key.class)
public class CohortContext {
  @Id private String issuer;

  @Id
  @Column(name = "context_id")
  private String contextId;

  @Column(name = "cohort_id")
  private long cohortId;

  protected CohortContext() {}

  public CohortContext(Key key, CohortId cohort) {
    this.issuer = key.issuer;
    this.contextId = key.contextId;
    this.cohortId = cohort.value();
  }

  public CohortId cohort() {
    return new CohortId(cohortId);
  }

  /** A course, as its LMS names it. */
  public static class Key implements Serializable {
    private String issuer;
    private String contextId;

    public Key() {}

    public Key(String issuer, String contextId) {
      this.issuer = issuer;
      this.contextId = contextId;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.issuer.equals(issuer)
          && key.contextId.equals(contextId);
    }

    @Override
    public int hashCode() {
      return 31 * issuer.hashCode() + contextId.hashCode();
    }
  }
}
