package org.maillage.content;

import java.util.List;

/**
 * The outcome of one try: right or not, and the reasons. A try that can't be read (nothing chosen,
 * no number) has no explanation: the person is asked again, nothing is held against them.
 */
public record Verdict(boolean right, List<Explanation> explanations) {
  /** There was no answer that could be judged. */
  public static final Verdict UNREADABLE = new Verdict(false, List.of());

  public Verdict {
    explanations = List.copyOf(explanations);
    if (right && explanations.isEmpty()) {
      throw new IllegalArgumentException("A right answer is explained");
    }
  }

  public boolean readable() {
    return !explanations.isEmpty();
  }

  /** Nothing chosen is wrong, yet something is missing. */
  public boolean incomplete() {
    return !right && readable() && explanations.stream().allMatch(Explanation::right);
  }
}
