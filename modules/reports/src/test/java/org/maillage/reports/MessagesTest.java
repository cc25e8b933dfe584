package org.maillage.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.Languages;
import org.maillage.pages.api.Texts;

class MessagesTest {
  @Test
  void everyLanguageSaysTheSameThings() {
    for (Locale locale : Languages.ALL) {
      assertThat(bundle(locale).keySet()).isEqualTo(bundle(Languages.FRENCH).keySet());
    }
  }

  @Test
  void apostrophesAreTypographic() {
    for (Locale locale : Languages.ALL) {
      for (String key : bundle(locale).keySet()) {
        assertThat(bundle(locale).getString(key)).as(key).doesNotContain("'");
      }
    }
  }

  @Test
  void everyTextFillsItsGaps() {
    for (Locale locale : Languages.ALL) {
      for (String key : bundle(locale).keySet()) {
        for (int number : new int[] {0, 1, 2}) {
          assertThat(Texts.get(locale, key, number, number, number))
              .as(key)
              .doesNotContain("{", "|");
        }
      }
    }
  }

  @Test
  void onePersonIsNotSeveral() {
    assertThat(Texts.get(Languages.FRENCH, "reports.sum", 1))
        .isEqualTo("1 personne suit ce cours.");
    assertThat(Texts.get(Languages.FRENCH, "reports.sum.started", 0))
        .isEqualTo("Aucune n’a encore commencé.");
    assertThat(Texts.get(Languages.DUTCH, "reports.found", 3))
        .isEqualTo("3 personen passen bij deze keuze.");
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle("org.maillage.reports.messages", locale);
  }
}
