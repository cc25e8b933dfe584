package org.maillage.people.domain;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * A code as people read and type it: « K7QM-4TXR-9WPH-2CDN ». Sixteen signs out of 32 are 80 bits:
 * nobody guesses one, and nobody finds one from its fingerprint.
 */
public final class CodeText {
  /** None that reads like another: no 0 and O, no 1 and I. */
  private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private static final int LENGTH = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private CodeText() {}

  public static String fresh() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return code.toString();
  }

  /** In groups of four. */
  public static String shown(String code) {
    return code.replaceAll("(.{4})(?!$)", "$1-");
  }

  /** What was meant: letter case, spaces and dashes do not matter. */
  public static String meant(String typed) {
    return typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }
}
