package org.maillage.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.Languages;
import org.maillage.reports.app.Grid;

class WrittenTimeTest {
  @Test
  void eachLanguageWritesItsWay() {
    assertThat(written(Languages.FRENCH)).isEqualTo("1er novembre 2026, 9\u00a0h\u00a005");
    assertThat(written(Languages.DUTCH)).isEqualTo("1 november 2026, 09:05");
    assertThat(written(Languages.ENGLISH)).isEqualTo("1 November 2026, 09:05");
  }

  private static String written(Locale locale) {
    WrittenTime time = WrittenTime.of(Instant.parse("2026-11-01T08:05:00Z"), Grid.ZONE, locale);
    return time.day() + ", " + time.hour();
  }
}
