package org.maillage.tool.picker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.learning.api.Units.Fit;
import org.maillage.learning.api.Units.LinkableUnit;

class NeedTest {
  private static final LinkableUnit LOOPS =
      unit(
          "Répéter : les boucles",
          List.of("boucle", "algorithme"),
          60,
          new Fit(8, 12, List.of("fr"), false, true, true, List.of("mener une séance en classe")));
  private static final LinkableUnit VARIABLES =
      unit(
          "Retenir : les variables",
          List.of("variable"),
          45,
          new Fit(10, 14, List.of("fr", "nl"), true, false, true, List.of()));

  @Test
  void nothingAskedMeetsEverything() {
    assertThat(need("").isOpen()).isTrue();
    assertThat(found("")).containsExactly(LOOPS, VARIABLES);
    assertThat(need("words=j'ai un").isOpen()).as("small words only").isTrue();
    assertThat(need("age=<b>&minutes=-3").isOpen()).isTrue();
  }

  @Test
  void wordsAreFoundAsPeopleSayThem() {
    assertThat(found("words=J’ai une SÉANCE sur les Boucles mardi")).containsExactly(LOOPS);
    assertThat(found("words=boucle")).containsExactly(LOOPS);
    assertThat(found("words=variables")).containsExactly(VARIABLES);
    assertThat(found("words=cryptographie")).isEmpty();
    assertThat(need("words=séance boucles").wordsIn(LOOPS)).isEqualTo(2);
  }

  @Test
  void eachQuestionNarrows() {
    assertThat(found("age=9")).containsExactly(LOOPS);
    assertThat(found("age=12")).containsExactly(LOOPS, VARIABLES);
    assertThat(found("minutes=45")).containsExactly(VARIABLES);
    assertThat(found("language=nl")).containsExactly(VARIABLES);
    assertThat(found("notion=boucle")).containsExactly(LOOPS);
    assertThat(found("computer=without")).containsExactly(LOOPS);
    assertThat(found("computer=with")).containsExactly(VARIABLES);
    assertThat(found("age=9&minutes=45")).isEmpty();
  }

  private static List<LinkableUnit> found(String fields) {
    Need need = need(fields);
    return Stream.of(LOOPS, VARIABLES).filter(need::isMetBy).toList();
  }

  private static Need need(String fields) {
    return Need.of(
        Stream.of(fields.split("&"))
            .map(field -> field.split("=", 2))
            .filter(field -> field.length == 2)
            .collect(Collectors.toMap(field -> field[0], field -> List.of(field[1]))));
  }

  private static LinkableUnit unit(String title, List<String> notions, int minutes, Fit fit) {
    return new LinkableUnit(title, title, "", notions, minutes, 5, fit);
  }
}
