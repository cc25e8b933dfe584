package org.maillage.learning.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.content.Answer;
import org.maillage.content.LocalText;
import org.maillage.content.MatchPairs;
import org.maillage.content.OneAnswer;
import org.maillage.content.PutInOrder;
import org.maillage.content.Quiz;
import org.maillage.content.QuizItem;
import org.maillage.content.SeveralAnswers;
import org.maillage.content.Step;

/** What steps, questions and answers are called; by their ids where the course lost them. */
@ApplicationScoped
public class LearningWords {
  @Inject private Course course;

  String unit(String slug, Locale locale) {
    return course.library().unit(slug).map(unit -> unit.title().in(locale).plain()).orElse(slug);
  }

  String step(String id, Locale locale) {
    return course.library().step(id).map(step -> step.title().in(locale).plain()).orElse(id);
  }

  String question(String step, String item, Locale locale) {
    return item(step, item).map(known -> known.prompt().in(locale).plain()).orElse(item);
  }

  /** What was chosen, put in order or matched; else what was typed. */
  String answer(String step, String item, Answer answer, Locale locale) {
    Map<String, LocalText> offered = item(step, item).map(LearningWords::offered).orElse(Map.of());
    if (offered.isEmpty() && !answer.text().isBlank()) {
      return answer.text();
    }
    Stream<String> chosen = answer.ids().stream().map(id -> words(offered, id, locale));
    Stream<String> matched =
        answer.pairs().entrySet().stream()
            .map(
                pair ->
                    words(offered, pair.getKey(), locale)
                        + " → "
                        + words(offered, pair.getValue(), locale));
    return Stream.concat(chosen, matched).collect(Collectors.joining(" ; "));
  }

  private static String words(Map<String, LocalText> offered, String id, Locale locale) {
    return offered.containsKey(id) ? offered.get(id).in(locale).plain() : id;
  }

  private Optional<QuizItem> item(String step, String item) {
    return course
        .library()
        .step(step)
        .map(Step::body)
        .filter(Quiz.class::isInstance)
        .map(Quiz.class::cast)
        .flatMap(quiz -> quiz.items().stream().filter(q -> q.id().equals(item)).findFirst());
  }

  /** What the question offers, by the names that an answer gives it. */
  private static Map<String, LocalText> offered(QuizItem item) {
    Map<String, LocalText> all = new HashMap<>();
    if (item instanceof OneAnswer one) {
      one.choices().forEach(choice -> all.put(choice.id(), choice.text()));
    } else if (item instanceof SeveralAnswers several) {
      several.choices().forEach(choice -> all.put(choice.id(), choice.text()));
    } else if (item instanceof PutInOrder order) {
      order.shuffled(0).forEach(line -> all.put(line.key(), line.text()));
    } else if (item instanceof MatchPairs match) {
      match.pairs().forEach(pair -> all.put(pair.id(), pair.left()));
      match.shuffled(0).forEach(right -> all.put(right.key(), right.text()));
    }
    return all;
  }
}
