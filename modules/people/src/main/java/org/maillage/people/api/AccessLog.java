package org.maillage.people.api;

import org.maillage.kernel.Actor;

/** What the staff took of people's data, for these people to read at "My data". Kept for a year. */
public interface AccessLog {

  /** A trainer, or a co-trainer, took a file with everyone of their cohort. */
  void groupTaken(Actor trainer);
}
