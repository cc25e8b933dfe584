package org.maillage.content;

import java.util.Objects;

/** What learners typically write, and the word that helps whoever wrote it. */
public record TypicalAnswer(String file, String python, LocalText feedback) {
  public TypicalAnswer {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(python, "python");
    Objects.requireNonNull(feedback, "feedback");
  }
}
