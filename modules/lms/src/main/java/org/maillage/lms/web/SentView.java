package org.maillage.lms.web;

import java.text.NumberFormat;
import java.util.List;
import org.maillage.lms.api.LinkTargets;
import org.maillage.lms.app.SentScores.Sent;
import org.maillage.lms.domain.GradeTarget.State;
import org.maillage.pages.api.Page;

/**
 * The scores of a cohort, newest first.
 *
 * @param targets knows what the links that scores belong to are called
 */
public record SentView(List<Sent> scores, LinkTargets targets) {

  /** What was worked on; its id when it is no longer there. */
  public String what(Page page, Sent score) {
    return targets.title(score.resource(), page.locale()).orElse(score.resource());
  }

  public boolean anyRefused() {
    return scores.stream().anyMatch(score -> score.state() == State.REFUSED);
  }

  public String who(Page page, Sent score) {
    if (score.member() == null) {
      return page.t("lms.sent.gone");
    }
    return score.member().name() == null
        ? page.t("lms.sent.person", score.member().pseudonym())
        : score.member().name();
  }

  public String percent(Page page, Sent score) {
    return NumberFormat.getPercentInstance(page.locale()).format(score.score());
  }

  /** What the LMS's answer means, and what can be done about it. */
  public String explained(Page page, Sent score) {
    return page.t("lms.sent." + meaning(score));
  }

  private static String meaning(Sent score) {
    return switch (score.state()) {
      case DELIVERED -> "delivered";
      case SUPERSEDED -> "superseded";
      case REFUSED -> refusal(score.status());
      case WAITING, IDLE ->
          score.status() == null ? "waiting" : score.status() == 0 ? "unreachable" : "retrying";
    };
  }

  private static String refusal(int status) {
    return switch (status) {
      case 400 -> "not-gradable";
      case 401, 403 -> "service-off";
      case 404 -> "column-gone";
      default -> "refused";
    };
  }
}
