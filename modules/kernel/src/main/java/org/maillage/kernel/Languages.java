package org.maillage.kernel;

import java.util.List;
import java.util.Locale;

/** The languages that every page speaks; French first. */
public final class Languages {
  public static final Locale FRENCH = Locale.FRENCH;
  public static final Locale DUTCH = Locale.forLanguageTag("nl");
  public static final Locale ENGLISH = Locale.ENGLISH;
  public static final List<Locale> ALL = List.of(FRENCH, DUTCH, ENGLISH);

  private Languages() {}

  /** The nearest language we speak to a tag such as {@code nl_BE} or {@code en-GB}; else French. */
  public static Locale nearest(String tag) {
    Locale spoken = spoken(tag);
    return spoken.equals(Locale.ROOT) ? FRENCH : spoken;
  }

  /** The same, or {@link Locale#ROOT} when we speak none like it. */
  public static Locale spoken(String tag) {
    if (tag != null && tag.length() >= 2) {
      String language = tag.substring(0, 2).toLowerCase(Locale.ROOT);
      for (Locale locale : ALL) {
        if (locale.getLanguage().equals(language)) {
          return locale;
        }
      }
    }
    return Locale.ROOT;
  }

  /** The first language we speak in an {@code Accept-Language} header; else French. */
  public static Locale accepted(String header) {
    if (header == null || header.length() > 500) {
      return FRENCH;
    }
    try {
      Locale found = Locale.lookup(Locale.LanguageRange.parse(header), ALL);
      return found == null ? FRENCH : found;
    } catch (IllegalArgumentException malformed) {
      return FRENCH;
    }
  }
}
