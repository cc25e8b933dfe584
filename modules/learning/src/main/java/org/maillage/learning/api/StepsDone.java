package org.maillage.learning.api;

import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;

/** How a kind of step tells that someone finished one. Called in the transaction of the work. */
public interface StepsDone {

  /**
   * Records it once; {@link StepCompleted} and {@link ProgressChanged} follow if it is new.
   *
   * @param cohort the course they did it in; null outside of any
   */
  void done(PersonId person, CohortId cohort, String step);

  /** Puts back what was recorded in this course; elsewhere it stays. */
  void undone(PersonId person, CohortId cohort, String step);
}
