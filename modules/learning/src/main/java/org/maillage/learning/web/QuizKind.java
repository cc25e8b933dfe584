package org.maillage.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.maillage.content.Answer;
import org.maillage.content.Quiz;
import org.maillage.content.QuizItem;
import org.maillage.content.Verdict;
import org.maillage.kernel.Actor;
import org.maillage.learning.api.StepKind;
import org.maillage.learning.api.StepVisit;
import org.maillage.learning.app.Quizzes;
import org.maillage.learning.web.QuizView.ItemView;
import org.maillage.pages.api.Views;

/** Questions to check oneself with. It is done once each has an answer, right or not. */
@ApplicationScoped
public class QuizKind implements StepKind {
  private static final Answer NOTHING = new Answer(List.of(), Map.of(), "");

  @Inject private Quizzes quizzes;
  @Inject private QuizItems items;
  @Inject private CourseTexts texts;
  @Inject private Views views;

  @Override
  public String name() {
    return "quiz";
  }

  @Override
  public boolean finishedBySaying(Actor actor) {
    return false;
  }

  @Override
  public Shown show(StepVisit visit) {
    return show(visit, new Trial("", NOTHING, null, List.of()));
  }

  /** With a try that just came in: a visitor's, which nobody keeps, or one that can't be read. */
  Shown show(StepVisit visit, Trial trial) {
    Quiz quiz = (Quiz) visit.step().body();
    Map<String, Answer> given = new HashMap<>();
    visit
        .actor()
        .knownPerson()
        .ifPresent(
            person ->
                quizzes
                    .answers(person, visit.step())
                    .forEach((item, kept) -> given.put(item, kept.answer())));
    List<ItemView> shown = new ArrayList<>();
    int right = 0;
    int answered = 0;
    for (QuizItem item : quiz.items()) {
      boolean tried = item.id().equals(trial.item());
      Answer answer = tried ? trial.answer() : given.getOrDefault(item.id(), NOTHING);
      Verdict verdict = tried ? trial.verdict() : verdict(item, given.get(item.id()));
      boolean counts = given.containsKey(item.id()) || trial.answered().contains(item.id());
      shown.add(items.show(visit, shown.size() + 1, item, answer, verdict, counts));
      right += verdict != null && verdict.right() ? 1 : 0;
      answered += counts ? 1 : 0;
    }
    QuizView view =
        new QuizView(
            texts.in(visit.lang(), quiz.introduction()),
            shown,
            String.join(",", trial.answered()),
            visit.actor().person() != null,
            quiz.items().stream().anyMatch(item -> item.kind().equals("order")));
    return new Shown(
        views.part("learning/quiz.jte", visit.page(), view),
        new State(answered, shown.size(), OptionalDouble.of((double) right / shown.size())));
  }

  /** What was kept is judged anew: the course may have been mended since. */
  private static Verdict verdict(QuizItem item, Answer kept) {
    if (kept == null) {
      return null;
    }
    Verdict verdict = item.judge(kept);
    return verdict.readable() ? verdict : null;
  }

  /**
   * A try at one question.
   *
   * @param verdict null when nothing was judged, as when a line was moved
   * @param answered the questions a visitor answered so far, this one included
   */
  record Trial(String item, Answer answer, Verdict verdict, List<String> answered) {}
}
