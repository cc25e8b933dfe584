package org.maillage.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Answer with a number.
 *
 * @param tolerance how far off still counts as right
 * @param unit shown after the field
 */
public record NumberAnswer(
    String id,
    LocalText prompt,
    Optional<Picture> picture,
    BigDecimal answer,
    BigDecimal tolerance,
    Optional<LocalText> unit,
    List<Near> near,
    Feedback feedback)
    implements QuizItem {
  public NumberAnswer {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(prompt, "prompt");
    Objects.requireNonNull(picture, "picture");
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(feedback, "feedback");
    near = List.copyOf(near);
    if (tolerance.signum() < 0) {
      throw new IllegalArgumentException("A tolerance isn't negative: " + id);
    }
  }

  @Override
  public String kind() {
    return "number";
  }

  @Override
  public Verdict judge(Answer given) {
    Optional<BigDecimal> number = given.number();
    if (number.isEmpty()) {
      return Verdict.UNREADABLE;
    }
    BigDecimal value = number.get();
    if (value.subtract(answer).abs().compareTo(tolerance) <= 0) {
      return feedback.on(true);
    }
    return near.stream()
        .filter(wrong -> wrong.value().compareTo(value) == 0)
        .findFirst()
        .map(wrong -> new Verdict(false, List.of(new Explanation("", false, wrong.explain()))))
        .orElseGet(() -> feedback.on(false));
  }
}
