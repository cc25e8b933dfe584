package org.maillage.pages.api;

import java.util.Locale;

/** French puts no-break spaces before double punctuation; authors need not type them. */
final class Typography {
  private static final char NO_BREAK = '\u00a0';
  private static final char NARROW_NO_BREAK = '\u202f';

  private Typography() {}

  static String of(Locale locale, String text) {
    if (!locale.getLanguage().equals("fr")) {
      return text;
    }
    return text.replace(" :", NO_BREAK + ":")
        .replace("« ", "«" + NO_BREAK)
        .replace(" »", NO_BREAK + "»")
        .replace(" ;", NARROW_NO_BREAK + ";")
        .replace(" !", NARROW_NO_BREAK + "!")
        .replace(" ?", NARROW_NO_BREAK + "?");
  }
}
