package org.maillage.learning.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.learning.app.LearningRig.ANNE;
import static org.maillage.learning.app.LearningRig.AUTUMN;
import static org.maillage.learning.app.LearningRig.BRAM;
import static org.maillage.learning.app.LearningRig.in;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.content.Answer;
import org.maillage.content.Quiz;
import org.maillage.content.Step;
import org.maillage.content.Verdict;
import org.maillage.learning.CourseFixture;
import org.maillage.learning.domain.QuizAnswer;

class WorkTest {
  private LearningRig rig;
  private Step quiz;
  private Step note;
  private int sent;

  @BeforeEach
  void open() throws Exception {
    rig = new LearningRig();
    quiz = CourseFixture.stepOf(rig.unit, "quiz");
    note = CourseFixture.stepOf(rig.unit, "retour");
  }

  @AfterEach
  void close() throws Exception {
    rig.close();
  }

  @Test
  void aQuizIsDoneOnceEveryQuestionHasAnAnswerRightOrNot() {
    answer("q1", "5", next());
    assertThat(rig.completed.events).isEmpty();
    answer("q2", "7", next());
    assertThat(rig.completed.events).hasSize(1);

    answer("q1", "4", next());
    assertThat(rig.completed.events).hasSize(1);
    QuizAnswer kept = rig.quizzes.answers(ANNE, quiz).get("q1");
    assertThat(kept.answer().text()).isEqualTo("4");
    assertThat(kept.isRight()).isTrue();
    assertThat(kept.tries()).isEqualTo(2);
  }

  @Test
  void aDoubleClickCountsOneTry() {
    String operation = next();
    answer("q1", "5", operation);
    answer("q1", "5", operation);

    assertThat(rig.quizzes.answers(ANNE, quiz).get("q1").tries()).isEqualTo(1);
  }

  @Test
  void whatCannotBeReadIsNotHeldAgainstAnyone() {
    answer("q1", "quatre", next());
    answer("q1", "", next());

    assertThat(rig.quizzes.answers(ANNE, quiz)).isEmpty();
    assertThat(rig.count("learning_operation")).isZero();
  }

  @Test
  void aNoteWithWordsIsDoneAndAnEmptiedOneIsNot() {
    write("Tout le monde a ri.", "");
    assertThat(rig.notes.texts(ANNE, note)).containsExactly("Tout le monde a ri.", "");
    assertThat(rig.completed.events).hasSize(1);

    write("", "Refaire avec des craies 😀");
    assertThat(rig.notes.texts(ANNE, note)).containsExactly("", "Refaire avec des craies 😀");
    write("", " ");
    assertThat(rig.count("learning_note")).isZero();
    assertThat(rig.count("learning_step_record")).isZero();
  }

  @Test
  void handsOverAllAndErasesAll() {
    answer("q1", "5", next());
    write("Une note", "");
    rig.doing(() -> rig.learn.arrive(in(ANNE, AUTUMN), quiz));
    rig.finish(in(BRAM, AUTUMN), "lire");

    JsonObject mine = rig.data.export(ANNE).asJsonObject();
    assertThat(mine.getJsonArray("steps")).hasSize(1);
    assertThat(
            mine.getJsonArray("answers").getJsonObject(0).getJsonObject("answer").getString("text"))
        .isEqualTo("5");
    assertThat(mine.getJsonArray("notes").getJsonObject(0).getString("text")).isEqualTo("Une note");
    assertThat(mine.getJsonArray("places")).hasSize(1);

    rig.doing(() -> rig.data.erase(ANNE));
    for (String table : List.of("quiz_answer", "note", "place")) {
      assertThat(rig.count("learning_" + table)).isZero();
    }
    assertThat(rig.count("learning_step_record")).isEqualTo(1);
    assertThat(rig.data.export(ANNE).asJsonObject().getJsonArray("steps")).isEmpty();
  }

  private void answer(String item, String given, String operation) {
    rig.doing(
        () -> {
          Verdict verdict =
              rig.quizzes.answer(
                  in(ANNE, AUTUMN),
                  quiz,
                  ((Quiz) quiz.body()).item(item).orElseThrow(),
                  Answer.ofText(given),
                  operation);
          assertThat(verdict.readable()).isEqualTo(given.matches("\\d+"));
        });
  }

  private void write(String first, String second) {
    rig.doing(() -> rig.notes.write(in(ANNE, AUTUMN), note, List.of(first, second), next()));
  }

  private String next() {
    return "operation-of-anne-%d".formatted(++sent);
  }
}
