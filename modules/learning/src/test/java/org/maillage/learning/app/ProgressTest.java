package org.maillage.learning.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.learning.app.LearningRig.ANNE;
import static org.maillage.learning.app.LearningRig.AUTUMN;
import static org.maillage.learning.app.LearningRig.BRAM;
import static org.maillage.learning.app.LearningRig.SPRING;
import static org.maillage.learning.app.LearningRig.in;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.content.Step;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Problem;
import org.maillage.learning.CourseFixture;
import org.maillage.learning.api.ProgressChanged;
import org.maillage.learning.api.Stage;
import org.maillage.learning.api.StepCompleted;
import org.maillage.learning.api.UnitProgress;

class ProgressTest {
  private static final String UNIT = CourseFixture.UNIT;
  private LearningRig rig;

  @BeforeEach
  void open() throws Exception {
    rig = new LearningRig();
  }

  @AfterEach
  void close() throws Exception {
    rig.close();
  }

  @Test
  void aStepIsDoneOnceAndTold() {
    Step step = CourseFixture.stepOf(rig.unit, "lire");
    rig.doing(() -> rig.learn.finish(in(ANNE, AUTUMN), step, "operation-of-anne-1"));
    rig.doing(() -> rig.learn.finish(in(ANNE, AUTUMN), step, "operation-of-anne-1"));
    rig.finish(in(ANNE, AUTUMN), "lire");

    assertThat(rig.count("learning_step_record")).isEqualTo(1);
    assertThat(rig.completed.events).containsExactly(new StepCompleted(ANNE, AUTUMN, UNIT, "lire"));
    assertThat(rig.changed.events).containsExactly(new ProgressChanged(ANNE, AUTUMN, UNIT));
  }

  @Test
  void nobodyHasToComeBackForTheirOldFormsToGo() {
    rig.finish(in(ANNE, AUTUMN), "lire");
    rig.tidyAfter(Duration.ofDays(29));
    assertThat(rig.count("learning_operation")).isEqualTo(1);

    rig.tidyAfter(Duration.ofDays(30));
    assertThat(rig.count("learning_operation")).isZero();
    assertThat(rig.count("learning_step_record")).isEqualTo(1);
  }

  @Test
  void aRetryOfAnOldFormDoesNotUndoWhatCameAfterIt() {
    Step step = CourseFixture.stepOf(rig.unit, "lire");
    rig.doing(() -> rig.learn.finish(in(ANNE, AUTUMN), step, "operation-of-anne-1"));
    rig.doing(() -> rig.learn.putBack(in(ANNE, AUTUMN), step, "operation-of-anne-2"));
    rig.doing(() -> rig.learn.finish(in(ANNE, AUTUMN), step, "operation-of-anne-1"));

    assertThat(rig.count("learning_step_record")).isZero();
    assertThat(rig.changed.events).hasSize(2);
  }

  @Test
  void aFormWithoutItsOperationIsRefused() {
    Step step = CourseFixture.stepOf(rig.unit, "lire");
    for (String operation :
        new String[] {null, "", "short", "x".repeat(65), "a' or 'a'='a......"}) {
      assertThatThrownBy(() -> rig.doing(() -> rig.learn.finish(in(ANNE, null), step, operation)))
          .isInstanceOf(Problem.class);
    }
    assertThat(rig.count("learning_operation")).isZero();
  }

  @Test
  void anotherCourseSeesItOnlyAfterYes() {
    rig.finish(in(ANNE, AUTUMN), "lire");
    rig.finish(in(ANNE, null), "voir");
    rig.finish(in(BRAM, SPRING), "lire");
    assertThat(rig.cohorts.of(ANNE, SPRING, UNIT)).isEqualTo(UnitProgress.none(UNIT, 4));
    assertThat(rig.journeys.of(in(ANNE, SPRING), null).hidden(rig.course::teaches)).isEqualTo(2);
    rig.changed.events.clear();

    rig.doing(() -> rig.learn.share(in(ANNE, SPRING), true, "operation-of-anne-1"));
    assertThat(rig.changed.events).containsExactly(new ProgressChanged(ANNE, SPRING, UNIT));
    rig.finish(in(ANNE, AUTUMN), "quiz");

    Map<PersonId, Map<String, UnitProgress>> grid =
        rig.cohorts.grid(SPRING, List.of(ANNE, BRAM), List.of(UNIT, "gone"));
    assertThat(grid.get(ANNE).get(UNIT)).isEqualTo(new UnitProgress(UNIT, 2, 4, Stage.DISCOVERED));
    assertThat(grid.get(BRAM).get(UNIT).done()).isEqualTo(1);
    assertThat(grid.get(BRAM).get("gone")).isEqualTo(UnitProgress.none("gone", 0));
    assertThat(rig.cohorts.of(ANNE, AUTUMN, UNIT).done()).isEqualTo(2);
    assertThat(rig.cohorts.of(BRAM, AUTUMN, UNIT).done()).isZero();
  }

  @Test
  void aNoKeepsItHiddenAndAYesMayFollow() {
    rig.finish(in(ANNE, AUTUMN), "lire");
    rig.doing(() -> rig.learn.share(in(ANNE, SPRING), false, "operation-of-anne-1"));
    assertThat(rig.cohorts.of(ANNE, SPRING, UNIT).done()).isZero();

    rig.doing(() -> rig.learn.share(in(ANNE, SPRING), true, "operation-of-anne-2"));
    assertThat(rig.cohorts.of(ANNE, SPRING, UNIT).done()).isEqualTo(1);
  }

  @Test
  void doneAgainInThisCourseItShowsWithoutAsking() {
    rig.finish(in(ANNE, AUTUMN), "lire");
    rig.finish(in(ANNE, SPRING), "lire");

    assertThat(rig.cohorts.of(ANNE, SPRING, UNIT).done()).isEqualTo(1);
    assertThat(rig.count("learning_step_record")).isEqualTo(2);
  }

  @Test
  void anEmptyGridAsksNothing() {
    assertThat(rig.cohorts.grid(AUTUMN, List.of(), List.of(UNIT))).isEmpty();
    assertThat(rig.cohorts.grid(AUTUMN, List.of(ANNE), List.of()).get(ANNE)).isEmpty();
  }

  @Test
  void theUnitOpensWhereTheyLeftIt() {
    for (String step : List.of("lire", "quiz", "quiz")) {
      rig.doing(() -> rig.learn.arrive(in(ANNE, AUTUMN), CourseFixture.stepOf(rig.unit, step)));
    }

    assertThat(rig.journeys.of(in(ANNE, SPRING), null).place(UNIT)).contains("quiz");
    assertThat(rig.journeys.of(in(BRAM, AUTUMN), null).place(UNIT)).isEmpty();
  }
}
