package org.maillage.content.judging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TellingTest {
  @Test
  void textAndWhatWasDoneAreToldApart() {
    Telling telling = Telling.of("un\u001e[\"forward\"]\u001fdeux\n\u001e[\"line\",0,1]\u001f");
    assertThat(telling.text()).isEqualTo("undeux\n");
    assertThat(telling.events()).hasSize(2);
    assertThat(telling.last("line").get(2).asInt()).isEqualTo(1);
    assertThat(telling.last("value")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001e",
        "\u001f",
        "\u001e{}\u001f",
        "\u001e[1]\u001f",
        "\u001e[\u001f",
        "a\u001eb"
      })
  void whatIsNoEventIsText(String told) {
    assertThat(Telling.of(told)).isEqualTo(new Telling(told, java.util.List.of()));
  }
}
