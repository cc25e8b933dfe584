package org.maillage.content.judging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What a simulated board showed, said, sent and sounded in a run, moment by moment (ms). */
public final class BoardDiary {
  private static final String DARK = "0".repeat(25);
  private static final int LIGHTS = 25;

  /** Something told at a moment. */
  private record Told(long at, String what) {}

  private record Tone(long from, long to) {
    boolean soundsAt(long moment) {
      return from <= moment && moment < to;
    }
  }

  private final List<Told> lights = new ArrayList<>();
  private final List<Told> says = new ArrayList<>();
  private final List<Told> sent = new ArrayList<>();
  private List<Tone> tones = new ArrayList<>();
  private boolean off;

  private BoardDiary() {}

  public static BoardDiary of(List<JsonNode> events) {
    BoardDiary diary = new BoardDiary();
    events.forEach(diary::note);
    return diary;
  }

  private void note(JsonNode event) {
    long at = event.path(1).asLong();
    String what = event.path(2).asText();
    switch (Telling.name(event)) {
      case "leds" -> lights.add(new Told(at, what));
      case "says" -> says.add(new Told(at, what.strip()));
      case "sent" -> sent.add(new Told(at, what.strip()));
      case "sound" -> sound(at, event.path(3).asLong());
      case "hush" -> hush(at);
      case "off" -> off = true;
      default -> {}
    }
  }

  private void sound(long at, long ms) {
    tones.add(new Tone(at, ms < 0 ? Long.MAX_VALUE : at + ms));
  }

  private void hush(long at) {
    tones =
        new ArrayList<>(
            tones.stream()
                .filter(tone -> tone.from() < at)
                .map(tone -> new Tone(tone.from(), Math.min(tone.to(), at)))
                .toList());
  }

  /** It ran until it was switched off; what a program does after that counts no more. */
  public boolean wentOff() {
    return off;
  }

  /** The 25 lights at a moment, 1 where one is on. */
  public String lightsAt(long moment) {
    return lights.stream()
        .filter(told -> told.at() <= moment)
        .reduce((before, last) -> last)
        .map(last -> lit(last.what()))
        .orElse(DARK);
  }

  private static String lit(String digits) {
    return digits.length() == LIGHTS ? BoardPictures.lit(digits) : DARK;
  }

  /** Whether it showed these lights at some moment, both ends included. */
  public boolean showed(String wanted, long from, long to) {
    Stream<String> changes = lights.stream().filter(in(from, to)).map(told -> lit(told.what()));
    return Stream.concat(Stream.of(lightsAt(from)), changes).anyMatch(wanted::equals);
  }

  /** The texts shown or scrolled after a moment and up to another. */
  public List<String> said(long after, long to) {
    return says.stream().filter(in(after + 1, to)).map(Told::what).toList();
  }

  /** The messages sent by radio after a moment and up to another. */
  public List<String> sent(long after, long to) {
    return sent.stream().filter(in(after + 1, to)).map(Told::what).toList();
  }

  private static Predicate<Told> in(long from, long to) {
    return told -> from <= told.at() && told.at() <= to;
  }

  /** Whether a tone was heard, or silence, at some moment, both ends included. */
  public boolean sounded(boolean wanted, long from, long to) {
    LongStream changes =
        tones.stream().flatMapToLong(tone -> LongStream.of(tone.from(), tone.to()));
    return LongStream.concat(LongStream.of(from), changes)
        .filter(moment -> from <= moment && moment <= to)
        .anyMatch(moment -> soundsAt(moment) == wanted);
  }

  private boolean soundsAt(long moment) {
    return tones.stream().anyMatch(tone -> tone.soundsAt(moment));
  }
}
