package org.maillage.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Choose one; exactly one is right. */
public record OneAnswer(
    String id, LocalText prompt, Optional<Picture> picture, List<Choice> choices)
    implements QuizItem {
  public OneAnswer {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(prompt, "prompt");
    Objects.requireNonNull(picture, "picture");
    choices = List.copyOf(choices);
    if (choices.size() < 2 || choices.stream().filter(Choice::right).count() != 1) {
      throw new IllegalArgumentException("Exactly one of several choices is right: " + id);
    }
  }

  @Override
  public String kind() {
    return "one";
  }

  @Override
  public Verdict judge(Answer answer) {
    List<Choice> chosen = choices.stream().filter(choice -> answer.has(choice.id())).toList();
    if (chosen.size() != 1) {
      return Verdict.UNREADABLE;
    }
    return new Verdict(chosen.get(0).right(), List.of(chosen.get(0).explanation()));
  }
}
