package org.maillage.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeTextTest {
  @Test
  void isReadInGroupsAndForgivesHowItIsTyped() {
    String code = CodeText.fresh();
    String shown = CodeText.shown(code);

    assertThat(shown).matches("([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}");
    assertThat(CodeText.meant(shown)).isEqualTo(code);
    assertThat(CodeText.meant(" " + shown.toLowerCase().replace('-', ' ') + "\n")).isEqualTo(code);
    assertThat(CodeText.meant(null)).isEmpty();
  }

  @Test
  void isAnotherEachTime() {
    assertThat(CodeText.fresh()).isNotEqualTo(CodeText.fresh());
  }
}
