package org.maillage.content.files;

import java.util.regex.Pattern;

/**
 * Keeps French punctuation with its word: an ordinary space before ; ! ? becomes a narrow no-break
 * space, before : and inside « » a no-break space, so that authors need not type them.
 */
final class FrenchTypography {
  private static final Pattern NARROW = Pattern.compile(" (?=[;!?])");
  private static final Pattern WIDE = Pattern.compile(" (?=[:»])|(?<=«) ");

  private FrenchTypography() {}

  static String of(String text) {
    return WIDE.matcher(NARROW.matcher(text).replaceAll("\u202f")).replaceAll("\u00a0");
  }
}
