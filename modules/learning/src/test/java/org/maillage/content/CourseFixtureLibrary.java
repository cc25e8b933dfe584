package org.maillage.content;

import java.util.List;
import org.maillage.learning.CourseFixture;

/** A course of one unit, without files; lies here because only the reader makes courses. */
public final class CourseFixtureLibrary {
  private CourseFixtureLibrary() {}

  public static CourseLibrary of(Unit unit) {
    LocalText text = CourseFixture.text("Un module");
    return new CourseLibrary(
        List.of(new CourseModule("module", 1, text, text, List.of(unit))),
        List.of(),
        List.of(),
        List.of());
  }
}
