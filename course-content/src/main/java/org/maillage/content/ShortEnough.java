package org.maillage.content;

import java.util.List;
import org.maillage.content.judging.SourceSize;

/** The program says it in few lines: no comment, import or empty line counts. */
public record ShortEnough(int lines) implements Expectation {
  @Override
  public String kind() {
    return "size";
  }

  @Override
  public List<Trial> trials() {
    return List.of();
  }

  @Override
  public Outcome judge(Attempt attempt) {
    int counted = SourceSize.lines(attempt.python());
    boolean passed = counted <= lines;
    return new Outcome(
        passed, Trialled.DONE, null, "≤ " + lines, String.valueOf(counted), String.valueOf(passed));
  }
}
