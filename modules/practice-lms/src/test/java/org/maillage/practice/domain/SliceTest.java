package org.maillage.practice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SliceTest {
  private static final List<Integer> FIVE = List.of(1, 2, 3, 4, 5);

  @Test
  void pagesTogetherAreTheWhole() {
    List<Integer> read = new ArrayList<>();
    int from = 0;
    do {
      Slice<Integer> page = Slice.of(FIVE, 2, from);
      assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
      read.addAll(page.items());
      from = page.next();
    } while (from > 0);
    assertThat(read).isEqualTo(FIVE);
  }

  @Test
  void aPageThatJustFitsIsTheLast() {
    assertThat(Slice.of(FIVE, 5, 0).next()).isZero();
    assertThat(Slice.of(FIVE, 1, 4).next()).isZero();
  }

  @Test
  void withoutLimitAllAndBeyondTheEndNothing() {
    assertThat(Slice.of(FIVE, 0, 0).items()).isEqualTo(FIVE);
    assertThat(Slice.of(FIVE, Integer.MAX_VALUE, 2).items()).containsExactly(3, 4, 5);
    assertThat(Slice.of(FIVE, 2, 99).items()).isEmpty();
    assertThat(Slice.of(FIVE, 2, -1).items()).containsExactly(1, 2);
  }
}
