package org.maillage.content;

import java.util.Objects;

/**
 * One run of a learner's program that a check needs, in an interpreter of its own.
 *
 * @param setup JSON: what the world holds and what the program is answered
 * @param function what is called after the program; null when nothing is
 * @param arguments JSON list of typed values; null without a function
 */
public record Trial(String setup, String function, String arguments) {
  public Trial {
    Objects.requireNonNull(setup, "setup");
  }

  static Trial of(String setup) {
    return new Trial(setup, null, null);
  }
}
