package org.maillage.content;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** An author's command: says what is wrong in a course folder, or that all is in order. */
public final class CheckContent {
  private CheckContent() {}

  public static void main(String[] arguments) {
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(check(Path.of(arguments.length == 0 ? "." : arguments[0]), out));
  }

  /** What the command ends with: 0 when all is in order, 1 when something must be mended. */
  static int check(Path folder, PrintStream out) {
    if (!Files.isDirectory(folder)) {
      out.println("Ce dossier n'existe pas : " + folder);
      return 1;
    }
    try {
      CourseLibrary course = CourseLibrary.load(folder);
      int steps = course.units().stream().mapToInt(unit -> unit.steps().size()).sum();
      out.printf(
          "Tout est en ordre : %d module(s), %d unité(s), %d étapes, %d exercice(s).%n",
          course.modules().size(), course.units().size(), steps, course.exercises().size());
      return 0;
    } catch (ContentException e) {
      e.problems().forEach(out::println);
      out.println(e.problems().size() + " problème(s).");
      return 1;
    }
  }
}
