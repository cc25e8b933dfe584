package org.maillage.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BrowserProgressTest {
  private static final List<String> COURSE =
      IntStream.range(0, 900).mapToObj(i -> "m1u" + i + "-step").toList();

  @Test
  void remembersWhatWasDone() {
    BrowserProgress progress = new BrowserProgress(List.of("a", "b", "c"));

    String cookie = progress.write(new LinkedHashSet<>(List.of("a", "c")));

    assertThat(cookie).matches("[A-Za-z0-9_-]{8}");
    assertThat(progress.read(cookie)).containsExactly("a", "c");
  }

  @Test
  void fitsIntoACookieAndKeepsTheLatest() {
    BrowserProgress progress = new BrowserProgress(List.of("x"));
    String cookie = progress.write(new LinkedHashSet<>(COURSE));

    assertThat(cookie.length()).isEqualTo(3200);
    assertThat(progress.write(new LinkedHashSet<>(List.of("x")))).hasSize(4);
  }

  @Test
  void passesOverWhateverElseACookieHolds() {
    BrowserProgress progress = new BrowserProgress(List.of("a"));
    String mark = progress.write(Set.of("a"));

    assertThat(progress.read(null)).isEmpty();
    assertThat(progress.read("")).isEmpty();
    assertThat(progress.read("'; drop table x; --<script>")).isEmpty();
    assertThat(progress.read("????" + mark + mark + "zz")).containsExactly("a");
    assertThat(progress.read("x".repeat(1_000_000))).isEmpty();
  }

  @Test
  void refusesACourseInWhichTwoStepsLookAlike() {
    assertThatThrownBy(() -> new BrowserProgress(List.of("a", "a"))).hasMessageContaining("alike");
  }
}
