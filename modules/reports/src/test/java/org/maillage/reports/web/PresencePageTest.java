package org.maillage.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Languages;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Role;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;
import org.maillage.reports.GroupFixture;
import org.maillage.reports.app.GroupChoice;
import org.maillage.reports.app.PresenceWords;

class PresencePageTest {
  private final GroupFixture group =
      GroupFixture.group()
          .learner("Zoé <b>Nguyễn</b>")
          .leaver("Luc Dubois")
          .trainer("Inès Formatrice");

  @Test
  void aSheetHasAHeadALineAPersonAndABoxAHalfDay() {
    String html = paper(PresenceForms.RIGHT, Languages.FRENCH);

    assertThat(html)
        .contains("data-page=\"print\"", "<h1><bdi>Robots</bdi></h1>", "21 novembre 2026")
        .contains("Zoé &lt;b&gt;Nguyễn&lt;/b&gt;", "École, salle 2", "Marie Dupont")
        .contains("<th scope=\"col\">Signature, matin</th>", ">Signature, après-midi</th>")
        .contains("<thead>", "colspan=\"4\"", "Signature de la personne qui donne la formation")
        .doesNotContain("Luc Dubois", "Inès Formatrice", "style=", "<script>", ">Code<");
    assertThat(html.split("<tr><th scope=\"row\">", -1)).as("a person, two blanks").hasSize(4);
    assertThat(html.split("class=\"presence-sign\"", -1)).hasSize(7);
  }

  @Test
  void aMorningHasOneBox() {
    Map<String, String> typed = new HashMap<>(PresenceForms.RIGHT);
    typed.remove("afternoon");

    assertThat(paper(typed, Languages.ENGLISH))
        .contains("Signature, morning", "09:00 – 12:00")
        .doesNotContain("Signature, afternoon", "13:30 – 16:30");
  }

  @Test
  void withoutSharedNamesItSaysWhoCanChangeThat() {
    group.nameless();

    assertThat(paper(PresenceForms.RIGHT, Languages.FRENCH))
        .contains("la personne qui administre votre plateforme", ">Code<", "colspan=\"5\"")
        .contains("<td class=\"presence-code\">K7Q24</td><td class=\"presence-name\"><bdi></bdi>");
  }

  @Test
  void whatWasTypedGoesOnInTheFormAndInNoAddress() {
    assertThat(paper(PresenceForms.RIGHT, Languages.DUTCH))
        .contains("<form method=\"post\" action=\"/v/abc/cohort/presence\"")
        .contains("type=\"hidden\" name=\"place\" value=\"École, salle 2\"")
        .doesNotContain("presence?");
  }

  @Test
  void theFormOffersAWholeDay() {
    assertThat(form(PresenceForm.fresh("Robots", "Marie", "", "", LocalDate.of(2026, 11, 21))))
        .contains("data-page=\"presence\"", "type=\"date\" id=\"date\"", "value=\"2026-11-21\"")
        .contains("value=\"Robots\"", "value=\"Marie\"", "name=\"morning-start\" value=\"09:00\"")
        .contains("name=\"afternoon\" value=\"on\" checked", "de 0 à 20")
        .doesNotContain("role=\"alert\"", "aria-invalid", "method=\"get\"");
  }

  @Test
  void whatIsAmissStandsAtItsField() {
    Map<String, String> typed = new HashMap<>(PresenceForms.RIGHT);
    typed.put("date", "demain");
    typed.put("morning-end", "08:00");
    typed.put("blanks", "99");

    assertThat(form(PresenceForms.of(typed)))
        .contains("role=\"alert\"", "value=\"demain\"", "value=\"99\"", "École, salle 2")
        .contains("aria-invalid=\"true\" aria-describedby=\"date-fault\"")
        .contains("id=\"date-fault\">Choisissez un jour")
        .contains("<fieldset aria-describedby=\"morning-fault\">")
        .contains("id=\"morning-fault\">L’heure de fin", "id=\"blanks-fault\">Écrivez un nombre");
  }

  private String form(PresenceForm form) {
    GroupChoice groups =
        group.presence().groups(GroupFixture.COHORT, form.value("group"), Languages.FRENCH);
    return html(
        "reports/presence-form.jte",
        "presence",
        Languages.FRENCH,
        new PresenceFormView(
            form, groups, group.presence().courses(GroupFixture.COHORT, form.value("course"))));
  }

  private String paper(Map<String, String> typed, Locale locale) {
    PresenceForm form = PresenceForms.of(typed);
    PresenceWords words =
        new PresenceWords(group.presence().empty(GroupFixture.COHORT, form.plan(), locale), locale);
    return html("reports/presence.jte", "print", locale, new PresenceView(words, form));
  }

  private static String html(String template, String kind, Locale locale, Object view) {
    Actor trainer =
        new Actor(
            "abc", new PersonId(99), GroupFixture.COHORT, Role.TRAINER, null, locale, null, false);
    StringOutput html = new StringOutput();
    new Views().part(template, new Page(trainer, kind, "Titre"), view).writeTo(html);
    return html.toString();
  }
}
