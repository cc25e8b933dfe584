package org.maillage.content;

import java.util.List;
import java.util.Objects;

/**
 * A private reflective note: nobody but its writer reads the answer.
 *
 * @param prompts one field each; none means a single field below the question
 */
public record Note(LocalText question, List<LocalText> prompts) implements StepBody {
  public Note {
    Objects.requireNonNull(question, "question");
    prompts = List.copyOf(prompts);
  }

  @Override
  public String kind() {
    return "note";
  }
}
