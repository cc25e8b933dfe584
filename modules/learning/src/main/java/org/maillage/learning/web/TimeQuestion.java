package org.maillage.learning.web;

import java.util.List;
import org.maillage.learning.domain.TimeProposal;
import org.maillage.learning.web.UnitTexts.StepLine;

/**
 * "Combien de temps avez-vous ?" and, once it is answered, what fits.
 *
 * @param chosen the minutes they have; 0 while they didn't say
 * @param answer in words, what the proposal is
 * @param lines what fits; empty while they didn't say, or when nothing is left
 */
public record TimeQuestion(String action, int chosen, String answer, List<StepLine> lines) {
  public List<Integer> choices() {
    return TimeProposal.CHOICES;
  }
}
