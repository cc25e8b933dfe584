package org.maillage.content;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.maillage.content.judging.BoardDiary;

/**
 * What a simulated board must be doing at a moment.
 *
 * @param at in ms of the board's clock
 * @param within how many ms later it still counts
 * @param since texts and messages count when they came after this moment, that of the look before
 * @param wanted 25 signs 0 or 1 for the lights, a text, or whether it sounds
 */
public record Look(int at, int within, int since, Kind kind, String wanted) {
  /** What is looked at. */
  public enum Kind {
    /** Its lights, whatever their brightness. */
    SEE,
    /** A text or number it shows or scrolls. */
    SAYS,
    /** A message it sends by radio. */
    SENDS,
    /** Whether a tone is heard. */
    SOUNDS;

    /** The word that the content files use. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final String TONE = "♪";
  private static final String SILENCE = "–";
  private static final int ROW = 5;

  public Look {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(wanted, "wanted");
  }

  int until() {
    return at + within;
  }

  boolean holds(BoardDiary diary) {
    return switch (kind) {
      case SEE -> diary.showed(wanted, at, until());
      case SAYS -> diary.said(since, until()).contains(wanted);
      case SENDS -> diary.sent(since, until()).contains(wanted);
      case SOUNDS -> diary.sounded(Boolean.parseBoolean(wanted), at, until());
    };
  }

  String expected() {
    return switch (kind) {
      case SEE -> drawn(wanted);
      case SAYS, SENDS -> wanted;
      case SOUNDS -> Boolean.parseBoolean(wanted) ? TONE : SILENCE;
    };
  }

  String got(BoardDiary diary) {
    return switch (kind) {
      case SEE -> drawn(diary.lightsAt(at));
      case SAYS -> String.join("\n", diary.said(since, until()));
      case SENDS -> String.join("\n", diary.sent(since, until()));
      case SOUNDS -> diary.sounded(true, at, at) ? TONE : SILENCE;
    };
  }

  private static String drawn(String lights) {
    return List.of(0, 1, 2, 3, 4).stream()
        .map(row -> lights.substring(row * ROW, row * ROW + ROW))
        .map(row -> row.replace('1', '●').replace('0', '○'))
        .collect(Collectors.joining("\n"));
  }
}
