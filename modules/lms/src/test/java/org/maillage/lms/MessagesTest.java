package org.maillage.lms;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.Languages;

class MessagesTest {
  @Test
  void everyLanguageSaysTheSameThings() {
    for (Locale locale : Languages.ALL) {
      assertThat(texts(locale).keySet()).isEqualTo(texts(Languages.FRENCH).keySet());
    }
  }

  @Test
  void everyLanguageFillsTheSameGaps() {
    ResourceBundle french = texts(Languages.FRENCH);
    for (Locale locale : Languages.ALL) {
      ResourceBundle texts = texts(locale);
      for (String key : french.keySet()) {
        assertThat(gaps(texts.getString(key)))
            .as(key + " in " + locale)
            .isEqualTo(gaps(french.getString(key)));
      }
    }
  }

  /** An ASCII apostrophe would swallow the gaps after it. */
  @Test
  void apostrophesAreTypographic() {
    for (Locale locale : Languages.ALL) {
      ResourceBundle texts = texts(locale);
      for (String key : texts.keySet()) {
        assertThat(texts.getString(key)).as(key + " in " + locale).doesNotContain("'");
      }
    }
  }

  @Test
  void everyProblemSaysWhatHappenedAndWhatToDo() {
    Set<String> keys = texts(Languages.FRENCH).keySet();
    Set<String> problems =
        keys.stream()
            .filter(key -> key.startsWith("lms.problem."))
            .map(key -> key.substring(0, key.lastIndexOf('.')))
            .collect(Collectors.toSet());
    for (String problem : problems) {
      assertThat(keys).contains(problem + ".title", problem + ".text", problem + ".next");
    }
  }

  private static int gaps(String text) {
    return new MessageFormat(text).getFormatsByArgumentIndex().length;
  }

  private static ResourceBundle texts(Locale locale) {
    return ResourceBundle.getBundle(
        "org.maillage.lms.messages",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
