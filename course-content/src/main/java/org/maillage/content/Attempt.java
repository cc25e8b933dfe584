package org.maillage.content;

import java.util.List;
import org.maillage.content.judging.Drawing;

/**
 * A program and what it did in the trials of one check.
 *
 * @param trials in the order of {@link Expectation#trials}; nothing after one that wasn't needed
 * @param target what the author's solution draws; null where no drawing is compared
 */
public record Attempt(String python, List<Trialled> trials, Drawing target) {
  public Attempt {
    trials = List.copyOf(trials);
  }

  Trialled only() {
    return trials.get(0);
  }
}
