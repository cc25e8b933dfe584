package org.maillage.content;

import java.util.Objects;

/** One stage of a session in class. */
public record Phase(int minutes, LocalText title, LocalText text) {
  public Phase {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(text, "text");
    if (minutes < 1) {
      throw new IllegalArgumentException("A phase takes at least a minute");
    }
  }
}
