package org.maillage.lms.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.Actor;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.Languages;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Role;
import org.maillage.lms.api.LinkTargets;
import org.maillage.lms.app.SentScores.Sent;
import org.maillage.lms.domain.AnswerMeaning;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;
import org.maillage.people.api.Cohorts.Member;

class SentPageTest {
  private static final Instant REACHED = Instant.parse("2026-11-21T13:30:00Z");
  private final List<Sent> scores = new ArrayList<>();

  @Test
  void everyAnswerHasItsWordsInEachLanguage() {
    for (AnswerMeaning meaning : AnswerMeaning.values()) {
      sent("Zoé Nguyễn", meaning);
    }
    for (Locale locale : Languages.ALL) {
      assertThat(html(null, null, locale)).contains("Zoé Nguyễn").doesNotContain("lms.sent");
    }
    assertThat(html(null, null, Languages.FRENCH))
        .contains("Toutes (11)", "href=\"/v/abc/sent?answer=not-gradable&amp;page=1\"")
        .contains(
            "par exemple écrite à la main", "elle y enseigne", "activer le service des notes");
  }

  @Test
  void oneAnswerAtATimeIsShownAndSentAgain() {
    sent("Zoé Nguyễn", AnswerMeaning.COLUMN_GONE);
    sent("Luc Dubois", AnswerMeaning.DELIVERED);

    assertThat(html(AnswerMeaning.COLUMN_GONE, null, Languages.FRENCH))
        .contains(
            "Zoé Nguyễn", "name=\"answer\" value=\"column-gone\"", "Renvoyer toutes celles-ci")
        .contains("aria-current=\"page\">Colonne disparue (1)")
        .doesNotContain("Luc Dubois");
    assertThat(html(AnswerMeaning.DELIVERED, null, Languages.FRENCH))
        .contains("Luc Dubois")
        .doesNotContain("Renvoyer toutes", "Renvoyer tout");
    assertThat(html(AnswerMeaning.REFUSED, null, Languages.FRENCH))
        .contains("Aucune note n’a plus cette réponse.")
        .doesNotContain("<table");
  }

  @Test
  void withoutNamesItSaysWhoCanChangeThat() {
    sent(null, AnswerMeaning.DELIVERED);

    assertThat(html(null, null, Languages.FRENCH)).contains("Personne K7Q21", "partager le nom");
  }

  @Test
  void aHundredAPage() {
    for (int n = 1; n <= 120; n++) {
      sent("Personne numéro " + n + ".", AnswerMeaning.DELIVERED);
    }

    assertThat(html(null, "2", Languages.FRENCH))
        .contains("numéro 101.", "numéro 120.", "sent?page=1\"")
        .doesNotContain("numéro 100.");
    assertThat(html(null, "99", Languages.FRENCH)).contains("numéro 120.");
  }

  private static final class Robots implements LinkTargets {
    @Override
    public Optional<String> title(String resource, Locale locale) {
      return Optional.of("Robot");
    }

    @Override
    public List<Target> all(Locale locale) {
      throw new UnsupportedOperationException();
    }
  }

  private void sent(String name, AnswerMeaning meaning) {
    Member member = new Member(new PersonId(1), name, "K7Q21", Role.LEARNER, REACHED, null);
    scores.add(new Sent(scores.size(), member, "unit/robot", 1, REACHED, meaning, 400, "Words"));
  }

  private String html(AnswerMeaning chosen, String number, Locale locale) {
    Actor trainer =
        new Actor("abc", new PersonId(9), new CohortId(7), Role.TRAINER, null, locale, null, false);
    StringOutput html = new StringOutput();
    new Views()
        .part(
            "lms/sent.jte",
            new Page(trainer, "sent", "Titre"),
            SentView.of(scores, false, new Robots(), chosen, number))
        .writeTo(html);
    return html.toString();
  }
}
