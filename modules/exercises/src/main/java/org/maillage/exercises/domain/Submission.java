package org.maillage.exercises.domain;

import java.time.Instant;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;

/**
 * A program that somebody sent to be verified.
 *
 * @param exercise the exercise's id, which outlives its name in addresses
 * @param cohort the course it was sent from; null outside of any
 * @param verdict null while it waits
 */
public record Submission(
    long id,
    String publicId,
    PersonId person,
    CohortId cohort,
    String exercise,
    Work work,
    Instant sentAt,
    Verdict verdict) {
  public boolean waits() {
    return verdict == null;
  }
}
