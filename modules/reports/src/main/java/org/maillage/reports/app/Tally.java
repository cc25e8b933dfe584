package org.maillage.reports.app;

import java.util.List;
import org.maillage.learning.api.Stage;

/**
 * How many people of a group reached each stage of a unit. Whoever is further counts in the earlier
 * stages too, so the three numbers never grow from one to the next.
 */
public record Tally(int discovered, int tookPart, int putInPractice) {

  static Tally of(List<GridLine> lines, int unit) {
    int[] reached = new int[Stage.values().length];
    for (GridLine line : lines) {
      for (int stage = line.progress().get(unit).stage().ordinal(); stage > 0; stage--) {
        reached[stage]++;
      }
    }
    return new Tally(
        reached[Stage.DISCOVERED.ordinal()],
        reached[Stage.TOOK_PART.ordinal()],
        reached[Stage.PUT_IN_PRACTICE.ordinal()]);
  }

  public int of(Stage stage) {
    return switch (stage) {
      case NONE -> throw new IllegalArgumentException("Nobody counts who did nothing");
      case DISCOVERED -> discovered;
      case TOOK_PART -> tookPart;
      case PUT_IN_PRACTICE -> putInPractice;
    };
  }
}
