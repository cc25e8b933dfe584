package org.maillage.kernel;

/**
 * One thing that was looked at before a start, in one line for the operator.
 *
 * @param about what was looked at, in a word or two
 * @param text what was found, and what to do when it is not well; never a secret
 */
public record Finding(Level level, String about, String text) {
  /** {@code WRONG}: the product would not start, or nobody could use it. */
  public enum Level {
    OK,
    WARNING,
    WRONG
  }

  public static Finding ok(String about, String text) {
    return new Finding(Level.OK, about, text);
  }

  public static Finding warning(String about, String text) {
    return new Finding(Level.WARNING, about, text);
  }

  public static Finding wrong(String about, String text) {
    return new Finding(Level.WRONG, about, text);
  }
}
