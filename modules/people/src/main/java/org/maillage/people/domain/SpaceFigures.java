package org.maillage.people.domain;

/**
 * What a group looks like from its space.
 *
 * @param learners how many learn in it now
 * @param trainers how many train in it now; they are no figure to hide
 */
public record SpaceFigures(String title, long learners, long trainers) {
  /** Fewer people than this are not told by a number: it would be about somebody. */
  public static final int FEWEST = 5;

  public boolean areFew() {
    return learners < FEWEST;
  }
}
