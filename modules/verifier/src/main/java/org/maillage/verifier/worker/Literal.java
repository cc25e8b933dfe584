package org.maillage.verifier.worker;

/** A text as Python writes it down, in signs of ASCII only. */
final class Literal {
  private Literal() {}

  static String of(String text) {
    StringBuilder literal = new StringBuilder("'");
    text.codePoints().forEach(sign -> append(literal, sign));
    return literal.append('\'').toString();
  }

  private static void append(StringBuilder literal, int sign) {
    if (sign >= ' ' && sign < 127 && sign != '\'' && sign != '\\') {
      literal.append((char) sign);
    } else if (sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE) {
      literal.append('?');
    } else {
      literal.append(String.format("\\U%08x", sign));
    }
  }
}
