package org.maillage.content;

import java.util.List;
import java.util.Objects;

/** Exercises that go together, in the order to do them in; each stands alone too. */
public record Series(String slug, LocalText title, LocalText summary, List<Exercise> exercises) {
  public Series {
    Objects.requireNonNull(slug, "slug");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(summary, "summary");
    exercises = List.copyOf(exercises);
  }
}
