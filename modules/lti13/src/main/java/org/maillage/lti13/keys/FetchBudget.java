package org.maillage.lti13.keys;

import java.time.Duration;
import java.time.Instant;

/**
 * How often one platform's keys may be fetched because somebody asked for a key that is not known.
 * A few fetches in a row are free, so that a rotation works at once even after a forged token; then
 * one each interval, so that a flood of forged tokens is no flood of fetches. Not thread-safe.
 */
final class FetchBudget {

  static final int BURST = 3;
  static final Duration INTERVAL = Duration.ofSeconds(10);

  private int left = BURST;
  private Instant refilledAt;

  FetchBudget(Instant now) {
    this.refilledAt = now;
  }

  boolean take(Instant now) {
    long intervals = Duration.between(refilledAt, now).dividedBy(INTERVAL);
    if (intervals > 0) {
      left = (int) Math.min(BURST, left + intervals);
      refilledAt = now;
    }
    if (left == 0) {
      return false;
    }
    left--;
    return true;
  }

  /** The fetch was justified: it brought the key. */
  void giveBack() {
    left = Math.min(BURST, left + 1);
  }
}
