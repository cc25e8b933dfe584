package org.maillage.content;

import java.util.Objects;

/**
 * The smallest thing a person does and finishes in a unit. Its id is never used for anything else,
 * so that progress keeps its meaning over the years.
 *
 * @param unit the slug of the unit it belongs to
 * @param contentHash changes when a learner would see something else: what was done keeps the hash
 *     of what was seen
 */
public record Step(
    String id,
    String unit,
    Part part,
    int minutes,
    LocalText title,
    StepBody body,
    String contentHash) {
  public Step {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(contentHash, "contentHash");
    if (minutes < 1) {
      throw new IllegalArgumentException("A step takes at least a minute: " + id);
    }
  }

  /** The word of its kind: text, video, sheet, quiz, note or exercise. */
  public String kind() {
    return body.kind();
  }
}
