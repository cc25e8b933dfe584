package org.maillage.exercises.api;

import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;

/**
 * What a cohort may see of someone's work on an exercise may have changed. Fired in the transaction
 * that records it.
 *
 * @param cohort null when it happened outside of any course
 * @param exercise its name in addresses
 */
public record ExerciseVerified(PersonId person, CohortId cohort, String exercise) {}
