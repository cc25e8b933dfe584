package org.maillage.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Questions to check oneself with, as often as one likes. */
public record Quiz(Optional<LocalText> introduction, List<QuizItem> items) implements StepBody {
  public Quiz {
    Objects.requireNonNull(introduction, "introduction");
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("A quiz has questions");
    }
  }

  @Override
  public String kind() {
    return "quiz";
  }

  public Optional<QuizItem> item(String id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }
}
