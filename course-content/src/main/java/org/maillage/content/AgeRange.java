package org.maillage.content;

/** The ages of the children that an activity is made for, both ends included. */
public record AgeRange(int from, int to) {
  public AgeRange {
    if (from < 3 || to > 18 || from > to) {
      throw new IllegalArgumentException("Not an age range: " + from + "–" + to);
    }
  }
}
