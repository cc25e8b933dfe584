package org.maillage.content;

import java.util.Objects;

/**
 * A program to write, inside a unit.
 *
 * @param exercise its slug; the same exercise may stand in several places
 */
public record Practice(String exercise) implements StepBody {
  public Practice {
    Objects.requireNonNull(exercise, "exercise");
  }

  @Override
  public String kind() {
    return "exercise";
  }
}
