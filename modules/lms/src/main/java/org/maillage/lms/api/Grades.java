package org.maillage.lms.api;

import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;

/** Scores on their way to the LMSs. */
public interface Grades {

  /**
   * What the person has reached in the resource, as the cohort may see it. Every grade column that
   * a launch tied to it gets what its trainer chose: 1 once all is done and nothing before, or the
   * share that is done. Runs in the caller's transaction and only writes down what is wanted; a
   * worker delivers it. A score never falls.
   *
   * @param cohort null when there is none
   */
  void reached(PersonId person, CohortId cohort, String resource, int done, int total);
}
