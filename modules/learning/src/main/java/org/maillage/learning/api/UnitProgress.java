package org.maillage.learning.api;

/**
 * How far someone is in a unit.
 *
 * @param done steps done among those to learn and to try
 * @param total steps to learn and to try; 0 for a unit that left the course
 */
public record UnitProgress(String unit, int done, int total, Stage stage) {
  public UnitProgress {
    if (done < 0 || done > total) {
      throw new IllegalArgumentException(done + " steps of " + total + " in " + unit);
    }
  }

  public static UnitProgress none(String unit, int total) {
    return new UnitProgress(unit, 0, total, Stage.NONE);
  }

  /** Everything to learn and to try is done; coming back after class never counts. */
  public boolean complete() {
    return total > 0 && done == total;
  }
}
