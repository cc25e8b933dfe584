package org.maillage.content.judging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a board's 25 lights look like for a picture's name or a letter: read from the very file that
 * the simulated board draws from.
 */
public final class BoardPictures {
  private static final Pattern TEXT = Pattern.compile("^ {4}\"(.*)\"$", Pattern.MULTILINE);
  private static final Pattern ROWS = Pattern.compile("([0-9]{5}:){4}[0-9]{5}:?");
  private static final int ROW_BITS = 5;
  private static final char FIRST_LETTER = '!';
  private static final char LAST_LETTER = '~';
  private static final Map<String, String> PICTURES = new HashMap<>();
  private static final String LETTERS;

  static {
    String[] parts = file().split("LETTERS = ");
    String[] words = texts(parts[0]).split(" ");
    for (int i = 0; i < words.length; i += 2) {
      PICTURES.put(words[i], words[i + 1]);
    }
    LETTERS = texts(parts[1]);
  }

  private BoardPictures() {}

  private static String file() {
    try (InputStream in = BoardPictures.class.getResourceAsStream("_pictures.py")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String texts(String python) {
    return TEXT.matcher(python).results().map(text -> text.group(1)).collect(Collectors.joining());
  }

  /**
   * Row by row, 1 where a light is on.
   *
   * @param wanted a picture's name, one letter, five rows {@code 09090:99999:…}, or nothing for a
   *     dark display
   * @return empty for what the board has no picture of
   */
  public static Optional<String> lights(String wanted) {
    if (wanted.isBlank()) {
      return Optional.of("0".repeat(ROW_BITS * ROW_BITS));
    }
    if (ROWS.matcher(wanted).matches()) {
      return Optional.of(lit(wanted.replace(":", "")));
    }
    char first = wanted.charAt(0);
    if (wanted.length() == 1 && first >= FIRST_LETTER && first <= LAST_LETTER) {
      int at = (first - FIRST_LETTER) * ROW_BITS;
      return Optional.of(decoded(LETTERS.substring(at, at + ROW_BITS)));
    }
    return Optional.ofNullable(PICTURES.get(wanted)).map(BoardPictures::decoded);
  }

  /** Brightness apart. */
  public static String lit(String digits) {
    return digits.replaceAll("[1-9]", "1");
  }

  private static String decoded(String rows) {
    return rows.chars()
        .mapToObj(sign -> Integer.toBinaryString(32 + Character.digit(sign, 32)).substring(1))
        .collect(Collectors.joining());
  }
}
