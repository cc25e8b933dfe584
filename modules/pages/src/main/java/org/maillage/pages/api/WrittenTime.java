package org.maillage.pages.api;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.maillage.kernel.Languages;

/** A moment as people write it: « 1er novembre 2026 », « 9 h 05 ». */
record WrittenTime(ZonedDateTime moment, Locale locale) {

  static WrittenTime of(Instant instant, ZoneId zone, Locale locale) {
    return new WrittenTime(instant.atZone(zone), locale);
  }

  String day() {
    boolean first = moment.getDayOfMonth() == 1 && locale.equals(Languages.FRENCH);
    return format(first ? "d'er' MMMM yyyy" : "d MMMM yyyy");
  }

  String hour() {
    return format(locale.equals(Languages.FRENCH) ? "H'\u00a0h\u00a0'mm" : "HH:mm");
  }

  private String format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, locale).format(moment);
  }
}
