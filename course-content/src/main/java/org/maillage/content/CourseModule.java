package org.maillage.content;

import java.util.List;
import java.util.Objects;

/** A module of the course: the units that a teacher takes one after the other. */
public record CourseModule(
    String slug, int number, LocalText title, LocalText summary, List<Unit> units) {
  public CourseModule {
    Objects.requireNonNull(slug, "slug");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(summary, "summary");
    units = List.copyOf(units);
    if (number < 1 || units.isEmpty()) {
      throw new IllegalArgumentException("A module has a number from 1 and at least one unit");
    }
  }
}
