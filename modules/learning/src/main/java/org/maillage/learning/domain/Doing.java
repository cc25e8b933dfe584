package org.maillage.learning.domain;

import java.time.Instant;
import org.maillage.kernel.CohortId;

/**
 * A step done, as far as the rules need it.
 *
 * @param cohort the course it was done in; null outside of any
 */
public record Doing(String step, String unit, CohortId cohort, Instant at) {}
