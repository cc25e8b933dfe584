package org.maillage.pages.api;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.maillage.kernel.Languages;

/**
 * A day or an hour as people write it: « 1er novembre 2026 », « 9 h 05 ».
 *
 * @param moment what has the day or the hour that is asked for
 */
public record WrittenTime(TemporalAccessor moment, Locale locale) {

  static WrittenTime of(Instant instant, ZoneId zone, Locale locale) {
    return new WrittenTime(instant.atZone(zone), locale);
  }

  public String day() {
    boolean first = moment.get(ChronoField.DAY_OF_MONTH) == 1 && locale.equals(Languages.FRENCH);
    return format(first ? "d'er' MMMM yyyy" : "d MMMM yyyy");
  }

  public String hour() {
    return format(locale.equals(Languages.FRENCH) ? "H'\u00a0h\u00a0'mm" : "HH:mm");
  }

  private String format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, locale).format(moment);
  }
}
