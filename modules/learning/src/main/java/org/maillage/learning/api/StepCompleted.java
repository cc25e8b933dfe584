package org.maillage.learning.api;

import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;

/**
 * Someone finished a step. Fired in the transaction that records it.
 *
 * @param cohort the course they did it in; null outside of any
 */
public record StepCompleted(PersonId person, CohortId cohort, String unit, String step) {}
