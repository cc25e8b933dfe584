package org.maillage.kernel;

/** What a person may do in the course they came from, as that course says. */
public enum Role {
  /** Nobody known: reads what is public. */
  VISITOR,
  LEARNER,
  TRAINER
}
