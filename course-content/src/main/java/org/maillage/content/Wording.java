package org.maillage.content;

import java.util.Objects;

/**
 * A text as it stands in one language: ready for a page ({@code html}, safe by construction) and
 * without any markup ({@code plain}) for a title, a file or a search.
 */
public record Wording(String lang, String plain, String html) {
  public Wording {
    Objects.requireNonNull(plain, "plain");
    Objects.requireNonNull(html, "html");
    if (lang == null || !lang.matches("[a-z]{2,3}")) {
      throw new IllegalArgumentException("Not a language: " + lang);
    }
  }
}
