package org.maillage.content;

import java.util.Locale;

/** How an exercise may be written. */
public enum Way {
  BLOCKS,
  PYTHON;

  /** The word that the content files use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The way that such a word names. */
  public static Way of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
