package org.maillage.content;

import java.util.List;
import java.util.Objects;

/** What is said after a right and after a wrong answer as a whole. */
public record Feedback(LocalText right, LocalText wrong) {
  public Feedback {
    Objects.requireNonNull(right, "right");
    Objects.requireNonNull(wrong, "wrong");
  }

  Verdict on(boolean answerIsRight) {
    LocalText text = answerIsRight ? right : wrong;
    return new Verdict(answerIsRight, List.of(new Explanation("", answerIsRight, text)));
  }
}
