package org.maillage.content;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A text of the course in the languages it exists in. French always does; a reader of another
 * language falls back on it, and {@link Wording#lang()} tells so that the page can say it.
 */
public record LocalText(Map<String, Wording> byLanguage) {
  /** The language every text exists in. */
  public static final String FIRST = "fr";

  public LocalText {
    byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    if (!byLanguage.containsKey(FIRST)) {
      throw new IllegalArgumentException("A text needs its French");
    }
  }

  /** The text in this language, or in French when it isn't translated. */
  public Wording in(String lang) {
    return lang != null && byLanguage.containsKey(lang)
        ? byLanguage.get(lang)
        : byLanguage.get(FIRST);
  }

  public Wording in(Locale locale) {
    return in(locale.getLanguage());
  }

  public String html(String lang) {
    return in(lang).html();
  }

  public String plain(String lang) {
    return in(lang).plain();
  }

  public boolean isIn(String lang) {
    return byLanguage.containsKey(lang);
  }

  public Set<String> languages() {
    return byLanguage.keySet();
  }
}
