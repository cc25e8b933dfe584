package org.maillage.people.domain;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What somebody chose to say of themselves. Nothing here depends on it. */
public record Card(Map<Field, String> texts) {
  public static final int LONGEST = 300;
  private static final String BETWEEN = " · ";

  /** A part of it, in the order it is shown. */
  public enum Field {
    DOING,
    LEVELS,
    TERRITORY,
    SECTOR;

    /** As forms, files and texts name it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** One line each, not too long; what is empty is left out. */
  public Card {
    Map<Field, String> clean = new EnumMap<>(Field.class);
    texts.forEach(
        (field, text) -> {
          String line = cleaned(text);
          if (!line.isEmpty()) {
            clean.put(field, line);
          }
        });
    texts = Map.copyOf(clean);
  }

  public boolean isEmpty() {
    return texts.isEmpty();
  }

  /** Empty for a part that they left out. */
  public String text(Field field) {
    return texts.getOrDefault(field, "");
  }

  /** With what they said in another account: where both say something else, both stay. */
  public Card with(Card other) {
    Map<Field, String> both = new EnumMap<>(Field.class);
    Arrays.stream(Field.values())
        .forEach(field -> both.put(field, both(text(field), other.text(field))));
    return new Card(both);
  }

  private static String both(String one, String other) {
    return one.isEmpty() || one.equals(other)
        ? other
        : other.isEmpty() ? one : one + BETWEEN + other;
  }

  private static String cleaned(String text) {
    String line = text == null ? "" : text.replaceAll("[\\p{Cc}\\p{Z}]+", " ").strip();
    int end = Math.min(line.length(), LONGEST);
    boolean halved = end < line.length() && Character.isHighSurrogate(line.charAt(end - 1));
    return line.substring(0, halved ? end - 1 : end).strip();
  }
}
