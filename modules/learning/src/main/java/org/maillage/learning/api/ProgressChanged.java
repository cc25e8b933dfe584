package org.maillage.learning.api;

import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;

/**
 * What a cohort may see of someone's progress in a unit changed: a step done or put back, earlier
 * progress shown or hidden, everything erased. Fired in the transaction that changes it.
 *
 * @param cohort whose view changed; null when it happened outside of any course
 */
public record ProgressChanged(PersonId person, CohortId cohort, String unit) {}
