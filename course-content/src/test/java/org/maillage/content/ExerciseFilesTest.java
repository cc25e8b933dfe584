package org.maillage.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An exercise as an author writes it, and what the author learns of each fault. */
class ExerciseFilesTest {
  private static final String FOLDER = "exercises/pas/";
  private static final String YAML =
      """
      id: x-pas
      title: {fr: "Un pas"}
      summary: {fr: "Un pas vers le drapeau."}
      ages: {from: 8, to: 10}
      level: 1
      minutes: 5
      notions: [sequence]
      ways: [python]
      world: robot
      checks:
        - {id: c1, title: {fr: "Sur le drapeau"}, kind: goal, map: [">F"], reach: true}
        - {id: c2, title: {fr: "En une ligne"}, kind: size, lines: 1, optional: true, points: 2}
      hints: [{fr: "Regardez."}, {fr: "Comptez."}, {fr: "Un seul pas."}]
      wrong:
        - {file: rien.py, feedback: {fr: "Le robot n’a pas bougé."}}
        - {file: deux.py, feedback: {fr: "Le robot dépasse le drapeau."}}
      licence: CC-BY-SA-4.0
      authors: ["Équipe Maillage"]
      sources: []
      """;

  @TempDir Path folder;
  private MiniCourse course;

  @BeforeEach
  void write() {
    course =
        new MiniCourse(folder)
            .writing(FOLDER + "exercise.yaml", YAML)
            .writing(FOLDER + "statement.fr.md", "Avancez.")
            .writing(FOLDER + "notes.fr.md", "Pour la classe.")
            .writing(FOLDER + "solution.py", "from robot import *\navancer()\n")
            .writing(FOLDER + "wrong/rien.py", "from robot import *\n")
            .writing(FOLDER + "wrong/deux.py", "from robot import *\navancer(2)\n");
  }

  @Test
  void allOfItIsRead() {
    Exercise exercise = course.load().exercise("pas").orElseThrow();
    assertThat(exercise.points()).isEqualTo(3);
    assertThat(exercise.isDone(Set.of("c1"))).as("without the bonus").isTrue();
    assertThat(exercise.isDone(Set.of("c2"))).isFalse();
    assertThat(exercise.starter().python()).isEqualTo("from robot import *\n\n");
    assertThat(exercise.typical()).hasSize(2);
    assertThat(exercise.hints()).hasSize(3);
  }

  @Test
  void whatIsLookedForOnABoardNeverGoesWhereTheProgramRuns() {
    course.replacing(
        FOLDER + "exercise.yaml",
        "kind: size, lines: 1",
        "kind: board, script: [{at: 0, light: 30}, {at: 900, press: a}, {at: 1500, see: HEART, within: 400}, {at: 1500, says: 21}]");
    Check check = course.load().exercise("pas").orElseThrow().checks().get(1);
    assertThat(check.expectation().trials())
        .containsExactly(
            Trial.of(
                "{\"board\":{\"until\":2000,\"script\":[[0,\"light\",30],[900,\"press\",\"a\",200]]}}"));
  }

  @Test
  void aStepNamesAnExerciseThatIsThere() {
    course.replacing(
        "units/essai/unit.yaml", "kind: sheet", "kind: exercise\n    exercise: pas-la");
    assertThat(course.problems())
        .anyMatch(problem -> problem.endsWith("il n'y a pas de dossier exercises/pas-la"));
  }

  @ParameterizedTest(name = "{0} → {1}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id: x-pas     | id: essai-1!  | 1  | id : « essai-1! » n'a pas la forme attendue
          world: robot  | world: lune   | 9  | world : « lune » n'est pas un des mots prévus : robot, turtle, console, microbit
          '[">F"]'      | '["F"]'       | 11 | il faut un robot sur le plan, il y en a 0
          '[">F"]'      | '[">."]'      | 11 | le plan n'a pas de drapeau à atteindre
          id: c2        | id: c1        | 12 | « c1 » y est deux fois
          rien.py       | oubli.py      | 15 | il manque le fichier wrong/oubli.py
          'kind: size, lines: 1' | 'kind: console'  | 12 | il faut « lines » ou « contains », l'un des deux
          'kind: size, lines: 1' | 'kind: board, script: [{at: 5, press: a}]' | 12 | le scénario ne regarde rien : see, says, sends ou sounds
          'kind: size, lines: 1' | 'kind: board, script: [{at: 5, see: HAERT}]' | 12 | la carte n'a pas d'image « HAERT »
          'kind: size, lines: 1' | 'kind: board, script: [{at: 5, press: a}, {at: 4, see: "7"}]' | 12 | ce moment vient avant celui de la ligne d'avant
          ways: [python] | ways: [python, blocks] | 1 | ce fichier manque, puisque « blocks » est permis
          """)
  void aFaultIsToldWithItsPlace(String good, String bad, int line, String problem) {
    course.replacing(FOLDER + "exercise.yaml", good, bad);
    assertThat(course.problems())
        .anySatisfy(told -> assertThat(told).contains(":" + line + ": ").endsWith(problem));
  }

  @Test
  void aFileThatNobodyNamesIsTold() {
    course.writing(FOLDER + "essais.py", "pass");
    assertThat(course.problems())
        .containsExactly(FOLDER + "essais.py:1: l'exercice ne se sert pas de ce fichier");
  }

  @Test
  void statementAndSolutionMustBeThere() {
    course.without(FOLDER + "statement.fr.md").without(FOLDER + "solution.py");
    assertThat(course.problems())
        .contains(FOLDER + "statement.fr.md:1: ce fichier manque")
        .contains(FOLDER + "solution.py:1: ce fichier manque");
  }
}
