package org.maillage.learning.domain;

import java.util.ArrayList;
import java.util.List;
import org.maillage.content.Step;

/**
 * What someone can do in the time they have: the next steps in their order, as many as fit. When
 * the very next one is too long, the first later one that fits; when none does, the next one all
 * the same, and the page says that it may be left halfway.
 *
 * @param longer the only step proposed takes more time than there is
 */
public record TimeProposal(List<Step> steps, int minutes, boolean longer) {
  /** The answers offered to "how much time do you have?" */
  public static final List<Integer> CHOICES = List.of(10, 20, 40);

  /**
   * @param left what is left to do, in order, starting where the person is
   */
  public static TimeProposal of(List<Step> left, int budget) {
    List<Step> fitting = new ArrayList<>();
    int minutes = 0;
    for (Step step : left) {
      if (minutes + step.minutes() <= budget) {
        fitting.add(step);
        minutes += step.minutes();
      } else if (!fitting.isEmpty()) {
        break;
      }
    }
    if (fitting.isEmpty() && !left.isEmpty()) {
      return new TimeProposal(List.of(left.get(0)), left.get(0).minutes(), true);
    }
    return new TimeProposal(List.copyOf(fitting), minutes, false);
  }
}
