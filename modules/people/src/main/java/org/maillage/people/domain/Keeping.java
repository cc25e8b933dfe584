package org.maillage.people.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * How long a space keeps the data of somebody who no longer comes. A shortening reaches nobody
 * before its notice has run: until then the time before still holds.
 *
 * @param years null for as long as the operator set, {@code usual} below
 * @param before what holds until {@code from}; null when nothing was shortened
 */
public record Keeping(Integer years, Integer before, Instant from) {
  /** How long before its time an erasure is announced. */
  public static final Duration NOTICE = Duration.ofDays(60);

  /** The years that hold at a moment. */
  public int at(Instant now, int usual) {
    return from != null && now.isBefore(from) ? before : wanted(usual);
  }

  private int wanted(int usual) {
    return years == null ? usual : years;
  }

  /** Until when the data of somebody stays who came for the last time at {@code seen}. */
  public Instant until(Instant seen, int usual) {
    Instant end = after(seen, wanted(usual));
    if (from == null || !end.isBefore(from)) {
      return end;
    }
    Instant endBefore = after(seen, before);
    return endBefore.isBefore(from) ? endBefore : from;
  }

  /** The same with other years; null for the operator's. */
  public Keeping with(Integer other, int usual, Instant now) {
    if (Objects.equals(other, years)) {
      return this;
    }
    int holds = at(now, usual);
    Keeping fresh = new Keeping(other, null, null);
    return fresh.wanted(usual) < holds ? new Keeping(other, holds, now.plus(NOTICE)) : fresh;
  }

  /** What holds when a space that kept its people by {@code joined} comes in under this one. */
  public Keeping with(Keeping joined, int usual, Instant now) {
    int held = joined.at(now, usual);
    return held > wanted(usual)
        ? new Keeping(years, Math.max(held, at(now, usual)), now.plus(NOTICE))
        : this;
  }

  /** So many years later, by the calendar. */
  public static Instant after(Instant seen, int years) {
    return seen.atZone(ZoneOffset.UTC).plus(Period.ofYears(years)).toInstant();
  }
}
