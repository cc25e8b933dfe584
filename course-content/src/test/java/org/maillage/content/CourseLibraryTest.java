package org.maillage.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseLibraryTest {
  private final CourseLibrary course = CourseLibrary.load(MiniCourse.GOOD);

  @Test
  void findsUnitsAndSteps() {
    Unit unit = course.unit("essai").orElseThrow();
    assertThat(course.unitByCode("t1")).contains(unit);
    assertThat(course.module("premiers-pas").orElseThrow().units()).containsExactly(unit);
    assertThat(course.moduleOf(unit)).isEqualTo(course.module("premiers-pas"));
    assertThat(course.step("t1-lire")).contains(unit.steps().get(0));
    assertThat(course.step("t1-ancien")).isEmpty();
    assertThat(unit.retired()).containsExactly("t1-ancien");
    assertThat(unit.minutes()).isEqualTo(45);
    assertThat(unit.steps(Part.COME_BACK))
        .extracting(Step::id)
        .containsExactly("t1-retour", "t1-carnet");
    assertThat(unit.notions())
        .extracting(n -> n.name().plain("nl"))
        .containsExactly("algoritme", "lus");
    assertThat(unit.licence().name()).isEqualTo("CC BY-SA 4.0");
    assertThat(unit.licence().url()).hasToString("https://creativecommons.org/licenses/by-sa/4.0/");
  }

  @Test
  void fallsBackOnFrenchAndTells() {
    LocalText title = course.unit("essai").orElseThrow().title();
    assertThat(title.in(Locale.forLanguageTag("nl-BE")))
        .isEqualTo(new Wording("nl", "Wie is daar?", "Wie is daar?"));
    assertThat(title.in("en").lang()).isEqualTo("fr");
    assertThat(title.in((String) null).lang()).isEqualTo("fr");
    assertThat(title.html("en")).isEqualTo("Qui est <em>là</em>\u202f?");
    assertThat(title.plain("en")).isEqualTo("Qui est là\u202f?");
  }

  @Test
  void readsEachKindOfStep() {
    assertThat(course.unit("essai").orElseThrow().steps())
        .extracting(Step::kind)
        .containsExactly("text", "video", "video", "quiz", "sheet", "note", "note");
    Video film = (Video) course.step("t1-film").orElseThrow().body();
    assertThat(film.film("nl").orElseThrow().address())
        .isEqualTo("/content/essai/media/boucle.mp4");
    assertThat(film.film("nl").orElseThrow().mediaType()).isEqualTo("video/mp4");
    assertThat(film.captions()).extracting(Captions::lang).containsExactly("fr", "nl");
    assertThat(film.poster()).contains("/content/essai/images/boucle.svg");
    Video frames = (Video) course.step("t1-suite").orElseThrow().body();
    assertThat(frames.film("fr")).isEmpty();
    assertThat(frames.frames().get(1).text().html("fr"))
        .isEqualTo("<p>On continue.</p>\n<p>Et on finit.</p>\n");
    assertThat(frames.frames().get(0).picture().alt().plain("nl")).isEqualTo("Een lus");
    ClassSheet sheet = (ClassSheet) course.step("t1-fiche").orElseThrow().body();
    assertThat(sheet.phases()).extracting(Phase::minutes).containsExactly(15, 30);
    assertThat(((Note) course.step("t1-retour").orElseThrow().body()).prompts()).isEmpty();
    assertThat(((Note) course.step("t1-carnet").orElseThrow().body()).prompts()).hasSize(2);
    Quiz quiz = (Quiz) course.step("t1-quiz").orElseThrow().body();
    assertThat(quiz.items())
        .extracting(QuizItem::kind)
        .containsExactly("one", "several", "order", "match", "number", "text");
    NumberAnswer number = (NumberAnswer) quiz.item("t1-q5").orElseThrow();
    assertThat(number.answer()).isEqualTo(new BigDecimal("12.5"));
    assertThat(number.tolerance()).isEqualTo(new BigDecimal("0.1"));
  }

  @Test
  void handsOutTheFilesOfAUnitAndNothingElse() {
    Asset picture = course.asset("essai", "images/boucle.svg").orElseThrow();
    assertThat(picture.mediaType()).isEqualTo("image/svg+xml");
    assertThat(new String(picture.bytes())).startsWith("<svg");
    for (String name :
        List.of("unit.yaml", "t1-quiz.yaml", "t1-lire.fr.md", "../essai/images/boucle.svg", "")) {
      assertThat(course.asset("essai", name)).isEmpty();
    }
  }

  @Test
  void theHashFollowsWhatALearnerSees(@TempDir Path folder) {
    String reading = hash(course, "t1-lire");
    String quiz = hash(course, "t1-quiz");
    MiniCourse copy = new MiniCourse(folder);
    copy.replacing("units/essai/unit.yaml", "minutes: 10", "minutes: 12")
        .replacing("units/essai/t1-quiz.yaml", "items:", "# a comment\nitems:")
        .replacing("units/essai/t1-quiz.yaml", "{fr: pair, nl: even}", "{nl: even, fr: pair}");
    assertThat(hash(copy.load(), "t1-lire")).isEqualTo(reading).hasSize(32);
    assertThat(hash(copy.load(), "t1-quiz")).isEqualTo(quiz);

    copy.replacing("units/essai/t1-quiz.yaml", "{nl: even, fr: pair}", "{fr: paire, nl: even}");
    assertThat(hash(copy.load(), "t1-quiz")).isNotEqualTo(quiz);
    copy.replacing("units/essai/images/boucle.svg", "cx=\"5\"", "cx=\"4\"");
    assertThat(hash(copy.load(), "t1-lire")).isNotEqualTo(reading);
    assertThat(hash(copy.load(), "t1-retour")).isEqualTo(hash(course, "t1-retour"));
  }

  private static String hash(CourseLibrary course, String step) {
    return course.step(step).orElseThrow().contentHash();
  }
}
