package org.maillage.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuizItemTest {
  private final Quiz quiz =
      (Quiz) CourseLibrary.load(MiniCourse.GOOD).step("t1-quiz").orElseThrow().body();

  @Test
  void oneAnswer() {
    QuizItem one = item("t1-q1");
    assertThat(ids(one, "a").right()).isTrue();
    assertThat(says(ids(one, "a"))).containsExactly("Oui, deux.");
    assertThat(says(ids(one, "b"))).containsExactly("Non, pas trois.");
    assertThat(ids(one, "b").right()).isFalse();
    assertThat(ids(one, "b").incomplete()).isFalse();
    assertThat(ids(one, "zz")).isEqualTo(Verdict.UNREADABLE);
    assertThat(ids(one, "a", "b")).isEqualTo(Verdict.UNREADABLE);
    assertThat(ids(one)).isEqualTo(Verdict.UNREADABLE);
  }

  @Test
  void severalAnswers() {
    QuizItem several = item("t1-q2");
    assertThat(ids(several, "c", "a").right()).isTrue();
    assertThat(says(ids(several, "c", "a"))).containsExactly("pair", "pair aussi");
    assertThat(ids(several, "a").right()).isFalse();
    assertThat(ids(several, "a").incomplete()).isTrue();
    assertThat(says(ids(several, "a"))).containsExactly("pair");
    assertThat(ids(several, "a", "b", "c").right()).isFalse();
    assertThat(ids(several, "a", "b", "c").incomplete()).isFalse();
    assertThat(ids(several).readable()).isFalse();
  }

  @Test
  void order() {
    PutInOrder order = (PutInOrder) item("t1-q3");
    List<String> keys =
        keys(order.lines().stream().map(line -> Shuffle.key(order.id(), line.id())).toList());
    String forward = keys.get(0);
    String again = keys.get(1);
    String turn = keys.get(2);
    assertThat(ids(order, forward, again, turn).right()).isTrue();
    assertThat(ids(order, again, forward, turn).right()).as("same words").isTrue();
    assertThat(ids(order, turn, forward, again).right()).isFalse();
    assertThat(says(ids(order, turn, forward, again))).containsExactly("pas encore");
    assertThat(ids(order, forward, again).readable()).isFalse();
    assertThat(ids(order, forward, forward, turn).readable()).isFalse();
    assertThat(ids(order, "a", "b", "c").readable()).as("the author's ids").isFalse();
    Map<String, List<String>> places =
        Map.of(
            "t1-q3." + turn,
            List.of("3"),
            "t1-q3." + again,
            List.of("1"),
            "t1-q3." + forward,
            List.of("2"));
    assertThat(order.judge(Answer.fromForm("t1-q3", places)).right()).isTrue();
    Map<String, List<String>> twice =
        Map.of(
            "t1-q3." + turn,
            List.of("3"),
            "t1-q3." + again,
            List.of("3"),
            "t1-q3." + forward,
            List.of("x"));
    assertThat(order.judge(Answer.fromForm("t1-q3", twice)).readable()).isFalse();
  }

  @Test
  void match() {
    MatchPairs match = (MatchPairs) item("t1-q4");
    Map<String, String> keyOf =
        match.shuffled(1).stream()
            .collect(Collectors.toMap(shown -> shown.text().plain("fr"), Shown::key));
    Map<String, String> right =
        Map.of("a", keyOf.get("1"), "b", keyOf.get("2"), "c", keyOf.get("3"));
    Map<String, String> wrong =
        Map.of("a", keyOf.get("2"), "b", keyOf.get("1"), "c", keyOf.get("3"));
    assertThat(match.judge(Answer.ofPairs(right)).right()).isTrue();
    assertThat(match.judge(Answer.ofPairs(wrong)).right()).isFalse();
    assertThat(match.judge(Answer.ofPairs(Map.of("a", keyOf.get("1")))).right()).isFalse();
    assertThat(match.judge(Answer.ofPairs(Map.of("a", "a", "b", "b", "c", "c"))).right()).isFalse();
    assertThat(match.judge(Answer.ofPairs(Map.of("x", "y"))).readable()).isFalse();
  }

  @Test
  void linesAreShuffledTheSameWayForAPersonAndNeverRight() {
    PutInOrder order = (PutInOrder) item("t1-q3");
    MatchPairs match = (MatchPairs) item("t1-q4");
    Set<List<Shown>> seen = new HashSet<>();
    for (long seed = -500; seed < 500; seed++) {
      List<Shown> shown = order.shuffled(seed);
      assertThat(shown).isEqualTo(order.shuffled(seed)).hasSize(3);
      assertThat(ids(order, shown.stream().map(Shown::key).toArray(String[]::new)).right())
          .isFalse();
      List<Shown> rights = match.shuffled(seed);
      assertThat(rights.stream().map(r -> r.text().plain("fr")).toList())
          .isNotEqualTo(List.of("1", "2", "3"));
      seen.add(rights);
    }
    assertThat(seen).as("all five wrong orders come").hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12.5", "12,5", " 12,50 ", "+12.5", "12.4", "12,6", "1 2,5"})
  void aRightNumber(String text) {
    assertThat(item("t1-q5").judge(Answer.ofText(text)).right()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12.39", "12,61", "-12.5", "\u221212,5", "0"})
  void aWrongNumber(String text) {
    assertThat(says(item("t1-q5").judge(Answer.ofText(text)))).containsExactly("pas encore");
  }

  @Test
  void aUsualWrongNumberHasItsOwnExplanation() {
    assertThat(says(item("t1-q5").judge(Answer.ofText("11,0")))).containsExactly("presque");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "douze", "1e999999999", "1/2", "0x10", "NaN", "99999999999999999999"})
  void notANumber(String text) {
    assertThat(item("t1-q5").judge(Answer.ofText(text)).readable()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "boucle",
        " Boucle\u00a0",
        "BOUCLÉ",
        "l’élève",
        "L'ELEVE",
        "l´élève",
        " l'e\u0301le\u0300ve",
        "Lus"
      })
  void aRightWord(String text) {
    assertThat(item("t1-q6").judge(Answer.ofText(text)).right()).isTrue();
  }

  @Test
  void aWrongWord() {
    assertThat(says(item("t1-q6").judge(Answer.ofText("bou cle")))).containsExactly("pas encore");
    assertThat(item("t1-q6").judge(Answer.ofText(" \u00a0")).readable()).isFalse();
  }

  @Test
  void hostileAnswersAreCutAndHarmless() {
    String long1 = "x".repeat(1_000_000);
    Map<String, List<String>> form = new HashMap<>();
    for (int i = 0; i < 10_000; i++) {
      form.put("q." + i, List.of(long1));
    }
    form.put("q", Collections.nCopies(10_000, long1));
    form.put("q.none", List.of());
    Answer answer = Answer.fromForm("q", form);
    assertThat(answer.ids()).hasSize(50).allMatch(id -> id.length() == 200);
    assertThat(answer.pairs())
        .hasSize(50)
        .allSatisfy((left, right) -> assertThat(right).hasSize(200));
    assertThat(answer.text()).hasSize(200);
    for (QuizItem item : quiz.items()) {
      assertThat(item.judge(answer).right()).isFalse();
      assertThat(item.judge(Answer.fromForm(item.id(), Map.of())).readable()).isFalse();
    }
  }

  private QuizItem item(String id) {
    return quiz.item(id).orElseThrow();
  }

  private static List<String> keys(List<String> keys) {
    assertThat(keys).doesNotHaveDuplicates();
    return keys;
  }

  private static Verdict ids(QuizItem item, String... ids) {
    return item.judge(Answer.ofIds(List.of(ids)));
  }

  private static List<String> says(Verdict verdict) {
    return verdict.explanations().stream().map(e -> e.text().plain("fr")).toList();
  }
}
