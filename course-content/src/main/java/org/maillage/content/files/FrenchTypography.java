package org.maillage.content.files;

/**
 * Keeps French punctuation with its word: an ordinary space before ; ! ? becomes a narrow no-break
 * space, before : and inside « » a no-break space, so that authors need not type them.
 */
final class FrenchTypography {
  private static final char NARROW = '\u202f';
  private static final char WIDE = '\u00a0';

  private FrenchTypography() {}

  static String of(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] == ' ') {
        chars[i] = space(i == 0 ? ' ' : chars[i - 1], i + 1 == chars.length ? ' ' : chars[i + 1]);
      }
    }
    return new String(chars);
  }

  private static char space(char before, char after) {
    if (after == ';' || after == '!' || after == '?') {
      return NARROW;
    }
    return after == ':' || after == '»' || before == '«' ? WIDE : ' ';
  }
}
