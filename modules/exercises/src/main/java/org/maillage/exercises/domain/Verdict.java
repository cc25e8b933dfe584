package org.maillage.exercises.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the server found in a program. Texts in it are the program's own, never safe as markup.
 *
 * @param typical the author's file whose answer this program gives; null when none
 * @param fault what Python complained of first; null when nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Verdict(
    boolean done, int points, int of, List<Checked> checks, String typical, Complaint fault) {
  public Verdict {
    checks = List.copyOf(checks);
  }

  /**
   * @param end how the run ended that decided
   * @param input what the program was given
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Checked(
      String id, boolean passed, String end, String input, String expected, String got) {}

  /**
   * @param type the name of Python's error
   * @param line in the program; 0 when it isn't known
   */
  public record Complaint(String type, String message, int line) {}

  public Set<String> passed() {
    return checks.stream()
        .filter(Checked::passed)
        .map(Checked::id)
        .collect(Collectors.toUnmodifiableSet());
  }
}
