package org.maillage.content;

import java.util.Objects;

/** One of the answers offered, with its own explanation. */
public record Choice(String id, LocalText text, boolean right, LocalText explain) {
  public Choice {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(explain, "explain");
  }

  Explanation explanation() {
    return new Explanation(id, right, explain);
  }
}
