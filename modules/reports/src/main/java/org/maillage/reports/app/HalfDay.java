package org.maillage.reports.app;

import java.time.LocalTime;
import java.util.Locale;

/** A morning or an afternoon of training, for which people sign once. */
public record HalfDay(Part part, LocalTime start, LocalTime end) {

  /** Which half of the day. */
  public enum Part {
    MORNING,
    AFTERNOON;

    /** As it stands in the names of fields and texts. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether it ends after it begins. */
  public boolean lasts() {
    return end.isAfter(start);
  }
}
