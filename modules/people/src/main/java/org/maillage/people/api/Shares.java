package org.maillage.people.api;

import java.time.Instant;
import java.util.Map;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;

/** A person's answer to "show this course what you did before?" */
public interface Shares {

  /**
   * What they answered, by the account they did it with: an answer is about what that account did.
   * An account that was not asked, or did not answer yet, is not in it.
   */
  Map<PersonId, Share> of(PersonId person, CohortId cohort);

  /**
   * From now on, what was done before now, with whichever account, shows in the cohort, or stays
   * out of it.
   */
  void answer(PersonId person, CohortId cohort, boolean shown);

  /**
   * @param shown whether what was done elsewhere before {@code answeredAt} shows in the cohort
   */
  record Share(boolean shown, Instant answeredAt) {
    /** Whether something done elsewhere at that instant shows in the cohort. */
    public boolean covers(Instant doneAt) {
      return shown && !doneAt.isAfter(answeredAt);
    }
  }
}
