package org.maillage.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguagesTest {
  @Test
  void takesWhatMoodleAndBrowsersSend() {
    assertThat(Languages.nearest("nl_BE")).isEqualTo(Languages.DUTCH);
    assertThat(Languages.nearest("en-GB")).isEqualTo(Languages.ENGLISH);
    assertThat(Languages.nearest("de")).isEqualTo(Languages.FRENCH);
    assertThat(Languages.accepted("de-DE,de;q=0.9,nl-BE;q=0.8")).isEqualTo(Languages.DUTCH);
    assertThat(Languages.accepted(";;;q=")).isEqualTo(Languages.FRENCH);
    assertThat(Languages.accepted(null)).isEqualTo(Languages.FRENCH);
  }
}
