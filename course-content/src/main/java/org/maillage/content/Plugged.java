package org.maillage.content;

import java.util.Locale;

/** Whether an activity needs a computer in the room. */
public enum Plugged {
  UNPLUGGED,
  PLUGGED,
  BOTH;

  /** The word that the content files use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Plugged of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
