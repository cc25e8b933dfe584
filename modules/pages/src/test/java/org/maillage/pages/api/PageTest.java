package org.maillage.pages.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Languages;

class PageTest {
  @Test
  void eachLanguageWritesTheTimeItsWay() {
    assertThat(when(Languages.FRENCH, "2026-11-01T08:05:00Z"))
        .isEqualTo("1er novembre 2026 à 9\u00a0h\u00a005");
    assertThat(when(Languages.FRENCH, "2026-11-21T13:30:00Z"))
        .isEqualTo("21 novembre 2026 à 14\u00a0h\u00a030");
    assertThat(when(Languages.DUTCH, "2026-11-01T08:05:00Z")).isEqualTo("1 november 2026 om 09:05");
    assertThat(when(Languages.ENGLISH, "2026-11-01T08:05:00Z"))
        .isEqualTo("1 November 2026 at 09:05");
  }

  @Test
  void eachFormOfAPageHasAnOperationOfItsOwn() {
    Page page = new Page(Actor.visitor(Languages.FRENCH), "home", "");

    assertThat(Operation.isOne(page.operation())).isTrue();
    assertThat(page.operation()).isNotEqualTo(page.operation());
    assertThat(Operation.isOne(null)).isFalse();
    assertThat(Operation.isOne("1")).isFalse();
  }

  private static String when(Locale locale, String instant) {
    return new Page(Actor.visitor(locale), "home", "").when(Instant.parse(instant));
  }
}
