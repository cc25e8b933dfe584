package org.maillage.content;

import java.nio.file.Path;

/** An author's command: says what is wrong in a course folder, or that all is in order. */
public final class CheckContent {
  private CheckContent() {}

  public static void main(String[] arguments) {
    if (arguments.length != 1) {
      System.err.println("usage : CheckContent <dossier du cours>");
      System.exit(2);
    }
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    try {
      CourseLibrary course = CourseLibrary.load(Path.of(arguments[0]));
      int steps = course.units().stream().mapToInt(unit -> unit.steps().size()).sum();
      System.out.println(
          "Tout est en ordre : %d module(s), %d unité(s), %d étapes."
              .formatted(course.modules().size(), course.units().size(), steps));
    } catch (ContentException e) {
      e.problems().forEach(System.out::println);
      System.out.println(e.problems().size() + " problème(s).");
      System.exit(1);
    }
  }
}
