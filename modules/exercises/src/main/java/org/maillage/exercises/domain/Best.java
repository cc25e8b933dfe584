package org.maillage.exercises.domain;

/**
 * The best that the server verified of somebody's programs for an exercise. It never falls.
 *
 * @param done every check that counts passed
 * @param points of the checks passed, bonus included
 * @param of how many
 * @param tries verified
 */
public record Best(boolean done, int points, int of, int tries) {
  public static Best none(int of) {
    return new Best(false, 0, of, 0);
  }
}
