package org.maillage.content;

import java.util.Objects;

/** An idea of computer science that a unit works on, from the vocabulary of the course. */
public record Notion(String id, LocalText name) {
  public Notion {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
  }
}
