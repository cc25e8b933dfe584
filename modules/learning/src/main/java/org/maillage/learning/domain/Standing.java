package org.maillage.learning.domain;

/** Where a person stands with a step, seen from the course they are in. */
public enum Standing {
  TO_DO,
  /** Done, but this course doesn't see it. */
  ELSEWHERE,
  DONE;

  Standing stronger(Standing other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
