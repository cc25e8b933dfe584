package org.maillage.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.Languages;
import org.maillage.pages.api.Texts;

class MessagesTest {
  private static final String MESSAGES = "org.maillage.learning.messages";

  @Test
  void everyLanguageSaysTheSameThings() {
    for (Locale locale : Languages.ALL) {
      assertThat(bundle(locale).keySet()).isEqualTo(bundle(Languages.FRENCH).keySet());
    }
  }

  @Test
  void everyKeyIsOursAndNoTextBreaksItsGaps() {
    for (Locale locale : Languages.ALL) {
      for (String key : bundle(locale).keySet()) {
        assertThat(key).startsWith("learning.");
        assertThat(bundle(locale).getString(key)).as(key + " " + locale).doesNotContain("'");
        assertThat(Texts.get(locale, key, 3, 4, 5, 6, 7)).as(key).doesNotContain("{");
      }
    }
  }

  @Test
  void oneAndManyAreSaidRight() {
    assertThat(Texts.get(Languages.FRENCH, "learning.progress.some", 3, 7, 15))
        .isEqualTo("3 étapes sur 7, encore 15 minutes");
    assertThat(Texts.get(Languages.FRENCH, "learning.progress.some", 1, 7, 60))
        .isEqualTo("1 étape sur 7, encore 60 minutes");
    assertThat(Texts.get(Languages.FRENCH, "learning.earlier.ask", 5))
        .isEqualTo("Vous avez déjà fait 5 étapes. Les montrer à ce cours\u202f?");
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(MESSAGES, locale);
  }
}
