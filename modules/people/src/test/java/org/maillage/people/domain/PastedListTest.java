package org.maillage.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.kernel.PersonId;
import org.maillage.people.domain.PastedList.Line;

class PastedListTest {
  private static final Candidate ZOE = candidate(1, "Zoé O’Brien", "K7Q21", "Zoe@ecole.example");
  private static final Candidate ANN = candidate(2, "Ann Martin", "K7Q22", "ann@ecole.example");
  private static final Candidate OTHER_ANN = candidate(3, "Ann Martin", "K7Q23");
  private static final List<Candidate> ALL = List.of(ZOE, ANN, OTHER_ANN);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zoé O’Brien;Groupe A",
        "  o'brien ZOE \t Groupe A ",
        "O’Brien, Zoé, Groupe A",
        "O’Brien\tZoé\tGroupe A",
        "\"O’Brien; Zoé\";\"Groupe A\"",
        "Zoé;zoe@ECOLE.example;Groupe A",
        "k7q21;Groupe A",
      })
  void recognisesAPersonHoweverTheyAreWritten(String line) {
    assertThat(PastedList.read(line, ALL).groups()).containsExactly(entry(ZOE, "Groupe A"));
  }

  @Test
  void aNameOfTwoPeopleMeansNeither() {
    PastedList list = PastedList.read("Ann Martin;A\nann@ecole.example;B", ALL);

    assertThat(list.unclear()).hasSize(1).allMatch(Line::isAmbiguous);
    assertThat(list.unclear().get(0).meant()).containsExactly(ANN, OTHER_ANN);
    assertThat(list.groups()).containsExactly(entry(ANN, "B"));
  }

  @Test
  void whoeverIsUnknownKeepsTheirLine() {
    PastedList list =
        PastedList.read("\r\nNom;Groupe\r\n\r\nPersonne@ailleurs.example;A\r\n;A", ALL);

    assertThat(list.unclear()).extracting(Line::number).containsExactly(2, 4, 5);
    assertThat(list.unclear()).extracting(Line::who).startsWith("Nom", "Personne@ailleurs.example");
    assertThat(list.recognised()).isEmpty();
  }

  @Test
  void severalGroupsOrNone() {
    assertThat(PastedList.read("k7q21;A\nk7q21;B\nk7q22", ALL).groups())
        .containsExactly(entry(ZOE, "A", "B"), entry(ANN));
  }

  @Test
  void aGroupIsCalledSomethingThatFitsOnALine() {
    String name = PastedList.read("k7q21;" + "🐢".repeat(90), ALL).lines().get(0).group();

    assertThat(name).hasSizeLessThanOrEqualTo(CohortGroup.LONGEST_NAME).endsWith("🐢");
  }

  private static Map.Entry<Candidate, Set<String>> entry(Candidate who, String... groups) {
    return Map.entry(who, Set.of(groups));
  }

  private static Candidate candidate(int number, String name, String code, String... others) {
    Set<String> keys = new HashSet<>();
    Stream.concat(Stream.of(name, code), Stream.of(others)).map(Candidate::key).forEach(keys::add);
    return new Candidate(new PersonId(number), name, code, keys);
  }
}
