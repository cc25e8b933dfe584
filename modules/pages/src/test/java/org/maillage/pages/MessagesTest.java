package org.maillage.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.Languages;
import org.maillage.pages.api.Texts;

class MessagesTest {
  @Test
  void frenchPunctuationNeverStartsALine() {
    assertThat(Texts.get(Languages.FRENCH, "pages.problem.not-found.text"))
        .doesNotContain(" ?", " :");
  }

  @Test
  void everyLanguageSaysTheSameThings() {
    for (Locale locale : Languages.ALL) {
      assertThat(ResourceBundle.getBundle("org.maillage.pages.messages", locale).keySet())
          .isEqualTo(
              ResourceBundle.getBundle("org.maillage.pages.messages", Languages.FRENCH).keySet());
    }
  }
}
