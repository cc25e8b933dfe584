package org.maillage.practice.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.kernel.Problem;
import org.maillage.lti13.json.Json;
import org.maillage.practice.domain.PracticeColumn;
import org.maillage.practice.domain.PracticeGrade;
import org.maillage.practice.domain.PracticeTool;
import org.maillage.practice.domain.PretendPerson;
import org.maillage.practice.domain.ReceivedScore;

class ScoresTest {
  @RegisterExtension final World world = new World();
  private PracticeTool tool;

  @BeforeEach
  void knownTool() {
    tool = world.get(Tools.class).get(1);
  }

  @Test
  void aScoreStandsInTheGradebookAndOnTheCoursePage() {
    receive("11", "2026-11-21T10:00:00.250Z", "\"scoreGiven\":1,\"scoreMaximum\":1,");

    assertThat(results("11")).singleElement().extracting(PracticeGrade::score).isEqualTo(1.0);
    assertThat(results("12")).isEmpty();
    assertThat(world.get(Gradebook.class).byLink(1, PretendPerson.CAMILLE))
        .containsEntry(2L, "1 / 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-21T10:00:00.250Z",
        "2026-11-21T10:00:00.999Z",
        "2026-11-21T11:00:00+01:00",
        "2026-11-21T09:59:59Z"
      })
  void theSameSecondOrEarlierIsSuperseded(String second) {
    receive("11", "2026-11-21T10:00:00.250Z", "\"scoreGiven\":0.5,\"scoreMaximum\":1,");
    assertThatThrownBy(() -> receive("11", second, "\"scoreGiven\":1,\"scoreMaximum\":1,"))
        .isInstanceOf(Problem.class)
        .extracting(e -> ((Problem) e).status())
        .isEqualTo(409);
    assertThat(results("11")).singleElement().extracting(PracticeGrade::score).isEqualTo(0.5);
  }

  @Test
  void theNextSecondCounts() {
    receive("11", "2026-11-21T10:00:00.999Z", "\"scoreGiven\":0.5,\"scoreMaximum\":1,");
    receive("11", "2026-11-21T10:00:01Z", "\"scoreGiven\":1,\"scoreMaximum\":1,");
    assertThat(results("11")).singleElement().extracting(PracticeGrade::score).isEqualTo(1.0);
  }

  @Test
  void aScoreIsRescaledToItsColumn() {
    PracticeColumn outOf20 =
        world
            .get(LineItems.class)
            .create(1, tool, Json.parse("{\"label\":\"Sur 20\",\"scoreMaximum\":20}"));
    world
        .get(Scores.class)
        .receive(
            1,
            outOf20.id(),
            tool,
            score("11", "2026-11-21T10:00:00Z", "\"scoreGiven\":3,\"scoreMaximum\":4,"));
    assertThat(world.get(Scores.class).results(outOf20, null))
        .extracting(PracticeGrade::score)
        .containsExactly(15.0);
  }

  @Test
  void onlyLearnersOfTheCourseAreGraded() {
    for (String person : List.of("31", "17", "99")) {
      assertThatThrownBy(() -> receive(person, "2026-11-21T10:00:00Z", ""))
          .isInstanceOf(Problem.class)
          .extracting(e -> ((Problem) e).status())
          .isEqualTo(400);
    }
  }

  @Test
  void aColumnOfAnotherCourseIsNotFound() {
    assertThatThrownBy(
            () ->
                world
                    .get(Scores.class)
                    .receive(1, 2, tool, score("11", "2026-11-21T10:00:00Z", "")))
        .hasMessage("practice.unknown");
  }

  private void receive(String person, String timestamp, String more) {
    world.get(Scores.class).receive(1, 1, tool, score(person, timestamp, more));
  }

  private List<PracticeGrade> results(String person) {
    return world.get(Scores.class).results(world.get(LineItems.class).get(1, 1, tool), person);
  }

  private static ReceivedScore score(String person, String timestamp, String more) {
    return ReceivedScore.read(
        "{%s\"userId\":\"%s\",\"timestamp\":\"%s\",\"activityProgress\":\"Completed\",\"gradingProgress\":\"FullyGraded\"}"
            .formatted(more, person, timestamp));
  }
}
