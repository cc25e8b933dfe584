package org.maillage.reports.web;

import org.maillage.reports.app.PresenceSheet;
import org.maillage.reports.app.PresenceWords;

/**
 * A presence list made for paper.
 *
 * @param form what it was made of, to change it or to take it as a file
 */
public record PresenceView(PresenceWords words, PresenceForm form) {

  public PresenceSheet sheet() {
    return words.sheet();
  }

  /** How many columns its table has: number, name, a box for each half-day, perhaps a code. */
  public int columns() {
    return 2 + (sheet().nameless() ? 1 : 0) + sheet().plan().halfDays().size();
  }
}
