package org.maillage.kernel;

/** One organisation: it owns platforms, cohorts, texts and retention. */
public record SpaceId(long value) {
  public SpaceId {
    if (value <= 0) {
      throw new IllegalArgumentException("Not a space id: " + value);
    }
  }
}
