package org.maillage.learning.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.content.Answer;
import org.maillage.content.Quiz;
import org.maillage.content.QuizItem;
import org.maillage.content.Step;
import org.maillage.content.Verdict;
import org.maillage.kernel.Actor;
import org.maillage.kernel.PersonId;
import org.maillage.learning.api.StepsDone;
import org.maillage.learning.domain.QuizAnswer;

/** Keeps what persons answer; a quiz is done once every question got an answer, right or not. */
@ApplicationScoped
public class Quizzes {
  @Inject private Turns turns;
  @Inject private StepsDone steps;
  @Inject private WorkRepository work;

  /** The latest answers of a person to a quiz, by question. */
  public Map<String, QuizAnswer> answers(PersonId person, Step step) {
    return work.answers(person, step.id()).stream()
        .collect(Collectors.toMap(QuizAnswer::itemId, Function.identity()));
  }

  /** Judges a try and keeps it; what can't be read is neither kept nor counted. */
  @Transactional
  public Verdict answer(Actor actor, Step step, QuizItem item, Answer given, String operation) {
    Verdict verdict = item.judge(given);
    if (verdict.readable() && turns.take(actor.person(), operation)) {
      QuizAnswer.Key key = new QuizAnswer.Key(actor.person(), item.id());
      QuizAnswer kept = work.answer(key).orElseGet(() -> first(actor.person(), step, item));
      kept.tried(given, verdict.right(), turns.now());
      work.add(kept);
      if (everyQuestion(actor.person(), step)) {
        steps.done(actor.person(), actor.cohort(), step.id());
      }
    }
    return verdict;
  }

  private static QuizAnswer first(PersonId person, Step step, QuizItem item) {
    return new QuizAnswer(person, step.id(), item.id());
  }

  private boolean everyQuestion(PersonId person, Step step) {
    Set<String> answered =
        work.answers(person, step.id()).stream()
            .map(QuizAnswer::itemId)
            .collect(Collectors.toSet());
    return answered.containsAll(questions((Quiz) step.body()));
  }

  /** The ids of a quiz's questions. */
  public static List<String> questions(Quiz quiz) {
    return quiz.items().stream().map(QuizItem::id).toList();
  }
}
