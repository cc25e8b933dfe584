package org.maillage.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.content.Shown;
import org.maillage.learning.CourseFixture;

class OrderMovesTest {
  private static final List<String> KEYS = List.of("a", "b", "c");

  @Test
  void movesALineByOnePlace() {
    assertThat(OrderMoves.moved(KEYS, "up:c")).containsExactly("a", "c", "b");
    assertThat(OrderMoves.moved(KEYS, "down:a")).containsExactly("b", "a", "c");
  }

  @Test
  void staysInsideTheListWhateverIsAsked() {
    for (String move : List.of("up:a", "down:c", "up:nobody", "sideways", "", ":")) {
      assertThat(OrderMoves.moved(KEYS, move)).isEqualTo(KEYS);
    }
    assertThat(OrderMoves.moved(List.of(), "up:a")).isEmpty();
  }

  @Test
  void showsTheOrderGivenOnlyIfItIsOne() {
    List<Shown> lines = KEYS.stream().map(k -> new Shown(k, CourseFixture.text(k))).toList();

    assertThat(OrderMoves.ordered(lines, List.of("c", "a", "b")))
        .extracting(Shown::key)
        .containsExactly("c", "a", "b");
    assertThat(OrderMoves.ordered(lines, List.of("c", "c", "b"))).isEqualTo(lines);
    assertThat(OrderMoves.ordered(lines, List.of())).isEqualTo(lines);
  }
}
