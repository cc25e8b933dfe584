package org.maillage.lti13.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What text from outside must look like before it is kept. */
public final class Text {

  private Text() {}

  /**
   * Text for people, safe to store: control characters become spaces, half characters U+FFFD, the
   * ends are stripped and the rest is cut at {@code max} code units without splitting a character.
   * Null when nothing is left.
   */
  public static String clean(String value, int max) {
    String text = isPlain(value) ? value : replaceUnsafe(value);
    text = text.strip();
    if (text.length() > max) {
      int end = Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max;
      text = text.substring(0, end).strip();
    }
    return text.isEmpty() ? null : text;
  }

  /** Whether this can serve as an id as it stands: not empty, not too long, nothing unsafe. */
  public static boolean isId(String value, int max) {
    return !value.isEmpty() && value.length() <= max && isPlain(value);
  }

  static Map<String, String> strings(Map<String, Object> members, int maxEntries, int maxLength) {
    Map<String, String> strings = new LinkedHashMap<>();
    for (Map.Entry<String, Object> member : members.entrySet()) {
      Object value = member.getValue();
      boolean scalar =
          value instanceof String || value instanceof Number || value instanceof Boolean;
      if (!scalar || strings.size() == maxEntries || !isId(member.getKey(), 255)) {
        continue;
      }
      String text = value.toString();
      if (text.length() <= maxLength) {
        strings.put(member.getKey(), isPlain(text) ? text : replaceUnsafe(text));
      }
    }
    return Collections.unmodifiableMap(strings);
  }

  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || (c >= 0x7F && (c <= 0x9F || Character.isSurrogate(c) && !isPair(value, i)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPair(String value, int i) {
    char c = value.charAt(i);
    return Character.isHighSurrogate(c)
        ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
  }

  private static String replaceUnsafe(String value) {
    StringBuilder safe = new StringBuilder(value.length());
    value
        .codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
        .forEach(safe::appendCodePoint);
    return safe.toString();
  }
}
