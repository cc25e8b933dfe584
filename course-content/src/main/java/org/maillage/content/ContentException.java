package org.maillage.content;

import java.util.List;
import java.util.stream.Collectors;
import org.maillage.content.files.Problem;

/** A course that breaks its own rules, with everything that must be mended. */
public class ContentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public ContentException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
