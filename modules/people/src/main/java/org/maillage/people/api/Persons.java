package org.maillage.people.api;

import java.util.List;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Problem;

/** Whether a person is still here, held on to while something is written about them. */
public interface Persons {

  /**
   * Waits until nothing else of this person is under way, and holds their turn until the caller's
   * transaction ends. Whatever writes about a person begins with it, so that nothing is written
   * about one who erased their data meanwhile.
   *
   * @throws Problem {@code people.erased} when they are gone, {@code people.joined} when they said
   *     in the same instant that this account is another’s
   */
  void hold(PersonId person);

  /**
   * Under whom this person did things: themselves first, then each account that they joined. What
   * was done stays under the account it was done with.
   */
  List<PersonId> accounts(PersonId person);
}
