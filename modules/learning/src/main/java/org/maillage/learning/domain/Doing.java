package org.maillage.learning.domain;

import java.time.Instant;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;

/**
 * A step done, as far as the rules need it.
 *
 * @param account which of the person’s accounts it was done with
 * @param cohort the course it was done in; null outside of any
 */
public record Doing(PersonId account, String step, String unit, CohortId cohort, Instant at) {}
