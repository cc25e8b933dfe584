package org.maillage.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Choose all that are right. Only what was chosen is explained, so that a try doesn't give away
 * what is missing.
 */
public record SeveralAnswers(
    String id, LocalText prompt, Optional<Picture> picture, List<Choice> choices)
    implements QuizItem {
  public SeveralAnswers {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(prompt, "prompt");
    Objects.requireNonNull(picture, "picture");
    choices = List.copyOf(choices);
    if (choices.size() < 2 || choices.stream().noneMatch(Choice::right)) {
      throw new IllegalArgumentException("At least one of several choices is right: " + id);
    }
  }

  @Override
  public String kind() {
    return "several";
  }

  @Override
  public Verdict judge(Answer answer) {
    boolean right = choices.stream().allMatch(choice -> choice.right() == answer.has(choice.id()));
    return new Verdict(
        right,
        choices.stream()
            .filter(choice -> answer.has(choice.id()))
            .map(Choice::explanation)
            .toList());
  }
}
