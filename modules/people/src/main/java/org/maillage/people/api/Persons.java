package org.maillage.people.api;

import org.maillage.kernel.PersonId;
import org.maillage.kernel.Problem;

/** Whether a person is still here, held on to while something is written about them. */
public interface Persons {

  /**
   * Waits until nothing else of this person is under way, and holds their turn until the caller's
   * transaction ends. Whatever writes about a person begins with it, so that nothing is written
   * about one who erased their data meanwhile.
   *
   * @throws Problem {@code people.erased} when they are gone
   */
  void hold(PersonId person);
}
