package org.maillage.kernel;

/** People who follow a course together, usually one course of one LMS. */
public record CohortId(long value) {
  public CohortId {
    if (value <= 0) {
      throw new IllegalArgumentException("Not a cohort id: " + value);
    }
  }
}
