package org.maillage.content;

import java.util.Objects;

/**
 * One thing that a program is looked at for.
 *
 * @param hidden only its title is shown: so nobody writes a program for the examples alone
 * @param optional a bonus: the exercise is done without it
 * @param points its share of the score
 */
public record Check(
    String id,
    LocalText title,
    boolean hidden,
    boolean optional,
    int points,
    Expectation expectation) {
  public Check {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(expectation, "expectation");
    if (points < 1) {
      throw new IllegalArgumentException("A check is worth something: " + id);
    }
  }
}
