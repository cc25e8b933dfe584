package org.maillage.people.api;

import java.util.Optional;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;

/** Trainers of a cohort who did not come through its course. */
public interface CoTrainers {

  /**
   * The cohort, if this person may train it now. Asked at every request: whoever is no longer a
   * co-trainer sees nothing from the next page on.
   *
   * @param cohort as addresses name it
   */
  Optional<CohortId> trains(PersonId person, String cohort);
}
