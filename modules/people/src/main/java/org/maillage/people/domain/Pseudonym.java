package org.maillage.people.domain;

import java.util.Locale;

/** What stands for a person whose name the LMS does not share: short, stable, tells nothing. */
public final class Pseudonym {
  private static final int LENGTH = 5;

  private Pseudonym() {}

  public static String of(String publicId) {
    String letters = publicId.replaceAll("[-_]", "").toUpperCase(Locale.ROOT);
    return letters.substring(0, Math.min(LENGTH, letters.length()));
  }
}
