package org.maillage.lms.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.maillage.lms.api.LinkTargets;
import org.maillage.lms.app.SentScores.Sent;
import org.maillage.lms.domain.AnswerMeaning;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Paging;

/**
 * The scores of a cohort, newest first, as many as a page holds.
 *
 * @param all how many there are of each answer
 * @param chosen the only answer looked at; null for all
 * @param paging which of those are on the page
 * @param several whether the cohort follows through other courses too, whose scores are not here
 * @param targets knows what the links that scores belong to are called
 */
public record SentView(
    Map<AnswerMeaning, Integer> all,
    AnswerMeaning chosen,
    Paging paging,
    List<Sent> scores,
    boolean nameless,
    boolean several,
    LinkTargets targets) {
  private static final int SIZE = 100;

  static SentView of(
      List<Sent> scores, boolean several, LinkTargets targets, AnswerMeaning chosen, String page) {
    Map<AnswerMeaning, Integer> all = new EnumMap<>(AnswerMeaning.class);
    scores.forEach(score -> all.merge(score.meaning(), 1, Integer::sum));
    List<Sent> found =
        scores.stream().filter(score -> chosen == null || score.meaning() == chosen).toList();
    Paging paging = Paging.of(page, SIZE, found.size());
    return new SentView(
        all,
        chosen,
        paging,
        paging.of(found),
        scores.stream().anyMatch(SentView::isNameless),
        several,
        targets);
  }

  private static boolean isNameless(Sent score) {
    return score.member() != null && score.member().name() == null;
  }

  public int total() {
    return all.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether something of what is looked at can be sent again. */
  public boolean anyStuck() {
    return chosen == null
        ? all.keySet().stream().anyMatch(AnswerMeaning::isStuck)
        : chosen.isStuck() && found() > 0;
  }

  public int found() {
    return paging.all();
  }

  public String href(Page page, AnswerMeaning answer, int number) {
    return page.href("/sent")
        + (answer == null ? "?page=" + number : "?answer=" + answer.word() + "&page=" + number);
  }

  /** What was worked on; its id when it is no longer there. */
  public String what(Page page, Sent score) {
    return targets.title(score.resource(), page.locale()).orElse(score.resource());
  }

  public String who(Page page, Sent score) {
    if (score.member() == null) {
      return page.t("lms.sent.gone");
    }
    return score.member().name() == null
        ? page.t("lms.sent.person", score.member().pseudonym())
        : score.member().name();
  }

  /** What the LMS's answer means, and what can be done about it. */
  public String explained(Page page, Sent score) {
    return page.t("lms.sent." + score.meaning().word());
  }
}
