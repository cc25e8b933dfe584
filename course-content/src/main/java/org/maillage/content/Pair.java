package org.maillage.content;

import java.util.Objects;

/** Two things that belong together. */
public record Pair(String id, LocalText left, LocalText right) {
  public Pair {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
  }
}
