package org.maillage.content.files;

import java.util.Comparator;
import java.util.Objects;

/** Something an author must mend, and where: the file inside the course folder and the line. */
public record Problem(String file, int line, String message) implements Comparable<Problem> {
  public Problem {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(message, "message");
  }

  @Override
  public int compareTo(Problem other) {
    return Comparator.comparing(Problem::file)
        .thenComparingInt(Problem::line)
        .thenComparing(Problem::message)
        .compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
