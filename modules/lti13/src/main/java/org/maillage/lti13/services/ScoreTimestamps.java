package org.maillage.lti13.services;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Times of the scores of one person in one column. Platforms compare them by the second and refuse
 * one that is not later than what they hold, so two results in one second need two seconds.
 */
public final class ScoreTimestamps {

  private ScoreTimestamps() {}

  /**
   * The time of a new score: whole seconds, later than the one before, even when the clock went
   * back.
   *
   * @param previous the time of the score before; null for the first
   */
  public static Instant next(Instant previous, Instant now) {
    Instant second = now.truncatedTo(ChronoUnit.SECONDS);
    if (previous == null || second.isAfter(previous)) {
      return second;
    }
    return previous.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
  }
}
