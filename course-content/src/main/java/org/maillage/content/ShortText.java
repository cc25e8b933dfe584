package org.maillage.content;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Answer with a word or two. A right word in any language of the course is right: who reads a
 * question that fell back on French may still think in Dutch.
 *
 * @param accept the right answers by language
 */
public record ShortText(
    String id,
    LocalText prompt,
    Optional<Picture> picture,
    Map<String, List<String>> accept,
    Feedback feedback)
    implements QuizItem {
  public ShortText {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(prompt, "prompt");
    Objects.requireNonNull(picture, "picture");
    Objects.requireNonNull(feedback, "feedback");
    accept = Map.copyOf(accept);
    if (accept.values().stream().allMatch(List::isEmpty)) {
      throw new IllegalArgumentException("At least one answer is right: " + id);
    }
  }

  @Override
  public String kind() {
    return "text";
  }

  @Override
  public Verdict judge(Answer answer) {
    String given = Answer.folded(answer.text());
    if (given.isEmpty()) {
      return Verdict.UNREADABLE;
    }
    return feedback.on(
        accept.values().stream()
            .flatMap(List::stream)
            .anyMatch(right -> Answer.folded(right).equals(given)));
  }
}
