package org.maillage.people.api;

import org.maillage.kernel.CohortId;

/** What the staff took of people's data, for these people to read at "My data". Kept for a year. */
public interface AccessLog {

  /** A trainer took a file with everyone of the cohort. */
  void groupTaken(CohortId cohort);
}
