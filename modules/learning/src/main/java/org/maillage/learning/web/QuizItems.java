package org.maillage.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maillage.content.Answer;
import org.maillage.content.Choice;
import org.maillage.content.LocalText;
import org.maillage.content.MatchPairs;
import org.maillage.content.NumberAnswer;
import org.maillage.content.OneAnswer;
import org.maillage.content.PutInOrder;
import org.maillage.content.QuizItem;
import org.maillage.content.SeveralAnswers;
import org.maillage.content.Shown;
import org.maillage.content.Verdict;
import org.maillage.learning.api.StepVisit;
import org.maillage.learning.web.QuizView.Feedback;
import org.maillage.learning.web.QuizView.ItemView;
import org.maillage.learning.web.QuizView.Left;
import org.maillage.learning.web.QuizView.Option;
import org.maillage.learning.web.QuizView.Reason;
import org.maillage.pages.api.Page;

/** Shows one question with what was answered so far. */
@ApplicationScoped
public class QuizItems {
  @Inject private CourseTexts texts;

  /**
   * @param given the answer so far; an empty one before the first
   * @param verdict what it was worth; null when it wasn't judged
   * @param answered it counts as answered, now or before
   */
  ItemView show(
      StepVisit visit, int number, QuizItem item, Answer given, Verdict verdict, boolean answered) {
    String lang = visit.lang();
    Page page = visit.page();
    return new ItemView(
        number,
        item.id(),
        item.kind(),
        visit.href("/answers/" + item.id()),
        texts.in(lang, item.prompt()),
        item.picture().map(picture -> texts.drawing(lang, picture)).orElse(null),
        options(visit, item, given),
        lefts(lang, item, given),
        given.text(),
        texts.in(lang, suffix(item)),
        answered ? page.t("learning.quiz.answered") : null,
        verdict == null ? null : feedback(page, item, verdict));
  }

  private static Optional<LocalText> suffix(QuizItem item) {
    return item instanceof NumberAnswer number ? number.unit() : Optional.empty();
  }

  private List<Option> options(StepVisit visit, QuizItem item, Answer given) {
    long seed = visit.actor().knownPerson().map(person -> person.value()).orElse(0L);
    if (item instanceof PutInOrder order) {
      return shown(visit, OrderMoves.ordered(order.shuffled(seed), given.ids()));
    }
    if (item instanceof MatchPairs match) {
      return shown(visit, match.shuffled(seed));
    }
    return choices(item).stream()
        .map(
            choice ->
                new Option(
                    choice.id(),
                    texts.in(visit.lang(), choice.text()),
                    given.ids().contains(choice.id())))
        .toList();
  }

  private List<Option> shown(StepVisit visit, List<Shown> lines) {
    return lines.stream()
        .map(line -> new Option(line.key(), texts.in(visit.lang(), line.text()), false))
        .toList();
  }

  private List<Left> lefts(String lang, QuizItem item, Answer given) {
    return item instanceof MatchPairs match
        ? match.pairs().stream()
            .map(
                pair ->
                    new Left(
                        pair.id(),
                        texts.in(lang, pair.left()),
                        given.pairs().getOrDefault(pair.id(), "")))
            .toList()
        : List.of();
  }

  private static List<Choice> choices(QuizItem item) {
    if (item instanceof OneAnswer one) {
      return one.choices();
    }
    return item instanceof SeveralAnswers several ? several.choices() : List.of();
  }

  private Feedback feedback(Page page, QuizItem item, Verdict verdict) {
    String tone = tone(verdict);
    List<Reason> reasons = new ArrayList<>();
    verdict
        .explanations()
        .forEach(
            why ->
                reasons.add(
                    new Reason(about(page, item, why.about()), texts.in(page.lang(), why.text()))));
    return new Feedback(tone, page.t("learning.quiz." + tone), reasons);
  }

  private static String tone(Verdict verdict) {
    if (!verdict.readable()) {
      return "again";
    }
    if (verdict.right()) {
      return "right";
    }
    return verdict.incomplete() ? "missing" : "look";
  }

  /** With several choices one must see which of them a sentence speaks of. */
  private Said about(Page page, QuizItem item, String id) {
    return item instanceof SeveralAnswers
        ? choices(item).stream()
            .filter(choice -> choice.id().equals(id))
            .findFirst()
            .map(choice -> texts.in(page.lang(), choice.text()))
            .orElse(null)
        : null;
  }
}
