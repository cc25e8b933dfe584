package org.maillage.learning.api;

import java.util.Collection;
import java.util.Map;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;

/**
 * What a cohort may see of a person's progress: what was done in that cohort, and what was done
 * elsewhere before the person agreed to show it. Steps that left the course don't count.
 */
public interface Progress {

  UnitProgress of(PersonId person, CohortId cohort, String unit);

  /**
   * A whole grid at the price of one query. Every person and every unit asked for is in the answer.
   */
  Map<PersonId, Map<String, UnitProgress>> grid(
      CohortId cohort, Collection<PersonId> people, Collection<String> units);
}
