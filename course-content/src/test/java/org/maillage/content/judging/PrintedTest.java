package org.maillage.content.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedTest {
  @Test
  void whatNobodySeesMakesNoDifference() {
    assertThat(Printed.of("un \u00a0\r\ndeux\n\n \n")).isEqualTo(Printed.of("un\ndeux"));
    assertThat(Printed.of(" un")).isNotEqualTo(Printed.of("un"));
    assertThat(Printed.of("\n")).isEqualTo(Printed.of(""));
  }

  @Test
  void wordsAreFoundInTheirOrder() {
    Printed printed = Printed.of("Bonjour Ada,\nil est 3 heures");
    assertThat(printed.contains(List.of("Ada", "3"))).isTrue();
    assertThat(printed.contains(List.of("3", "Ada"))).isFalse();
  }

  @Test
  void aReaderCountsLinesThatSaySomething() {
    assertThat(SourceSize.lines("from robot import *\n\n# un pas\navancer()  # oui\n  \n"))
        .isEqualTo(1);
  }
}
