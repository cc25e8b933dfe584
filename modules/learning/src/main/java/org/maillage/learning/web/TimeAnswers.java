package org.maillage.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.maillage.content.Step;
import org.maillage.learning.domain.Journey;
import org.maillage.learning.domain.TimeProposal;
import org.maillage.pages.api.Page;

/** Proposes what fits into the minutes that someone has. */
@ApplicationScoped
public class TimeAnswers {
  @Inject private UnitTexts units;

  /**
   * @param minutes as it came in the address; anything but the choices offered is no answer
   * @param left what is left to do, from where the person is
   */
  TimeQuestion about(Page page, String action, String minutes, List<Step> left, Journey journey) {
    int chosen =
        TimeProposal.CHOICES.stream()
            .filter(choice -> String.valueOf(choice).equals(minutes))
            .findFirst()
            .orElse(0);
    if (chosen == 0) {
      return new TimeQuestion(page.href(action), 0, null, List.of());
    }
    TimeProposal proposal = TimeProposal.of(left, chosen);
    return new TimeQuestion(
        page.href(action),
        chosen,
        words(page, chosen, proposal),
        proposal.steps().stream().map(step -> units.line(page, step, journey)).toList());
  }

  private static String words(Page page, int chosen, TimeProposal proposal) {
    if (proposal.steps().isEmpty()) {
      return page.t("learning.time.nothing");
    }
    return proposal.longer()
        ? page.t("learning.time.longer", proposal.minutes())
        : page.t("learning.time.fits", chosen, proposal.minutes());
  }
}
