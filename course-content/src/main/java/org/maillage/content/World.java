package org.maillage.content;

import java.util.Locale;

/** Where a program acts. */
public enum World {
  /** A robot on a grid. */
  ROBOT,
  /** A turtle that draws. */
  TURTLE,
  /** A micro:bit with its lights, buttons and sensors. */
  MICROBIT,
  /** Questions, answers and printed text. */
  CONSOLE;

  /** The word that the content files use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static World of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
