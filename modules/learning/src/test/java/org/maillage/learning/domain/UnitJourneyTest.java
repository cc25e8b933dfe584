package org.maillage.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maillage.content.Step;
import org.maillage.content.Unit;
import org.maillage.learning.CourseFixture;
import org.maillage.learning.api.Stage;
import org.maillage.learning.api.UnitProgress;

class UnitJourneyTest {
  private final Unit unit = CourseFixture.unit();

  @Test
  void countsStepsToLearnAndToTryAndTheirMinutes() {
    UnitJourney journey = did("lire", "voir");

    assertThat(journey.done()).isEqualTo(2);
    assertThat(journey.total()).isEqualTo(4);
    assertThat(journey.minutesLeft()).isEqualTo(32);
    assertThat(journey.complete()).isFalse();
  }

  @Test
  void stepsThatLeftTheUnitAreNotCounted() {
    assertThat(did("lire", "ancienne").seen())
        .isEqualTo(new UnitProgress(CourseFixture.UNIT, 1, 4, Stage.DISCOVERED));
  }

  @Test
  void goesOnWhereTheyLeftUnlessThatIsDone() {
    assertThat(did().next(Optional.empty()).id()).isEqualTo("lire");
    assertThat(did().next(Optional.of("voir")).id()).isEqualTo("voir");
    assertThat(did("voir").next(Optional.of("voir")).id()).isEqualTo("quiz");
    assertThat(did("fiche").next(Optional.of("fiche")).id()).isEqualTo("lire");
    assertThat(did().next(Optional.of("ancienne")).id()).isEqualTo("lire");
  }

  @Test
  void comesBackOnlyOnceTheRestIsDone() {
    UnitJourney complete = did("lire", "voir", "quiz", "fiche");

    assertThat(complete.next(Optional.of("fiche")).id()).isEqualTo("retour");
    assertThat(ids(complete.left())).containsExactly("retour");
    assertThat(did("lire", "voir", "quiz").next(Optional.of("quiz")).id()).isEqualTo("fiche");
    assertThat(did("lire", "voir", "quiz", "fiche", "retour").next(Optional.empty()).id())
        .isEqualTo("lire");
  }

  @Test
  void whatIsLeftStartsWhereTheyAre() {
    UnitJourney journey = did("voir");

    assertThat(ids(journey.leftFrom(CourseFixture.stepOf(unit, "quiz"))))
        .containsExactly("quiz", "fiche", "lire");
  }

  @Test
  void aTrainerSeesThreeStages() {
    assertThat(did().seen().stage()).isEqualTo(Stage.NONE);
    assertThat(did("voir").seen().stage()).isEqualTo(Stage.DISCOVERED);
    UnitProgress all = did("lire", "voir", "quiz", "fiche").seen();
    assertThat(all.stage()).isEqualTo(Stage.TOOK_PART);
    assertThat(all.complete()).isTrue();
    assertThat(did("retour").seen().stage()).isEqualTo(Stage.PUT_IN_PRACTICE);
    assertThat(did("retour").seen().done()).isZero();
  }

  private UnitJourney did(String... steps) {
    return new UnitJourney(unit, Journey.ofSteps(Set.of(steps)));
  }

  private static List<String> ids(List<Step> steps) {
    return steps.stream().map(Step::id).toList();
  }
}
