package org.maillage.content;

import java.util.Objects;

/** A line to put in its place. */
public record Line(String id, LocalText text) {
  public Line {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
  }
}
