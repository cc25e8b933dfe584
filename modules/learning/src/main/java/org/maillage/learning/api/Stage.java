package org.maillage.learning.api;

/** What a trainer sees of someone in a unit: three words, no time and no click. */
public enum Stage {
  NONE,
  /** At least one step is done. */
  DISCOVERED,
  /** Every step to learn and to try is done. */
  TOOK_PART,
  /** They came back from class and wrote about it. */
  PUT_IN_PRACTICE
}
