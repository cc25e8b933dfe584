package org.maillage.content;

/**
 * What a check found. Texts are a program's own and never safe to show as markup.
 *
 * @param end how the trial that decided ended; {@link Trialled#DONE} when it came to its end
 * @param input what the program was given; null when nothing
 * @param expected null where a picture says it better
 * @param got what it gave instead; null like {@code expected}
 * @param observed the same for two programs that did the same: so typical answers are recognised
 */
public record Outcome(
    boolean passed, String end, String input, String expected, String got, String observed) {

  static Outcome passed(String observed) {
    return new Outcome(true, Trialled.DONE, null, null, null, observed);
  }

  /** It came to its end, and shows without words what is missing. */
  static Outcome seen(boolean passed, String observed) {
    return new Outcome(passed, Trialled.DONE, null, null, null, observed);
  }

  static Outcome stopped(Trialled trial, String input) {
    return new Outcome(false, trial.end(), input, null, null, trial.end());
  }
}
