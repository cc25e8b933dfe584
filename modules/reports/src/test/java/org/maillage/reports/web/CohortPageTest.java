package org.maillage.reports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.reports.GroupFixture.filter;

import gg.jte.output.StringOutput;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Languages;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Role;
import org.maillage.learning.api.Stage;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;
import org.maillage.reports.GroupFixture;
import org.maillage.reports.app.GridFilter;

class CohortPageTest {
  @Test
  void showsEachPersonInWordsAndTotals() {
    String html =
        html(
            GroupFixture.ofTwoUnits()
                .learner("Zoé <b>Nguyễn</b>")
                .at("robot", Stage.PUT_IN_PRACTICE, 5)
                .leaver("Luc Dubois")
                .trainer("Marie Dupont"));

    assertThat(html)
        .contains("data-page=\"cohort\"", "Zoé &lt;b&gt;Nguyễn&lt;/b&gt;", "a mis en pratique")
        .contains("1 personne suit ce cours. 1 a commencé.")
        .contains("<bdi>Luc Dubois</bdi><span class=\"grid-left\">n’est plus dans le cours</span>")
        .contains("Ont découvert</th>\n  <td>1</td><td>0</td>")
        .contains("<li><bdi>Marie Dupont</bdi></li>")
        .contains("Liste lue dans votre plateforme le 21 novembre 2026 à 10\u00a0h\u00a030.")
        .contains("action=\"/v/abc/roster\"", "href=\"/v/abc/sent\"")
        .contains("href=\"/v/abc/cohort.xlsx\"", "href=\"/v/abc/cohort.csv\"")
        .doesNotContain("Vie privée", "style=");
  }

  @Test
  void anEmptyGroupSaysWhatWillComeAndHow() {
    assertThat(html(GroupFixture.ofTwoUnits().trainer("Marie Dupont").neverRead()))
        .contains("Ici apparaîtront les personnes de votre cours", "inscrivez des personnes")
        .contains("celle de votre plateforme n’a pas encore été lue")
        .doesNotContain("<table");
  }

  @Test
  void withoutNamesItSaysWhoCanChangeThat() {
    assertThat(html(GroupFixture.ofTwoUnits().nameless()))
        .contains("<bdi>Personne K7Q21</bdi>", "la personne qui administre votre plateforme");
  }

  @Test
  void fiftyPeopleAPage() {
    GroupFixture group = GroupFixture.ofTwoUnits();
    for (int p = 1; p <= 120; p++) {
      group.learner("Personne numéro " + p + ".");
    }

    assertThat(html(group, GridFilter.NONE, "3"))
        .contains("numéro 101.", "numéro 120.", "Personnes 101 à 120 sur 120")
        .contains("href=\"/v/abc/cohort?page=2\"", "aria-current=\"page\"")
        .doesNotContain("numéro 100.");
    assertThat(html(group, GridFilter.NONE, "99")).contains("Personnes 101 à 120 sur 120");
    assertThat(html(group, GridFilter.NONE, "-1")).contains("Personnes 1 à 50 sur 120");
  }

  @Test
  void choicesStayOnEveryPageAndInTheFiles() {
    GroupFixture group = GroupFixture.ofTwoUnits().module(2, "fonction");
    for (int p = 1; p <= 60; p++) {
      group.learner("Jo & Co " + p);
    }
    String html = html(group, filter("unstarted=on&module=module-2"), "1");

    assertThat(html)
        .contains("/cohort?unstarted=on&amp;module=module-2&amp;page=2")
        .contains("/cohort.xlsx?unstarted=on&amp;module=module-2")
        .contains("60 personnes correspondent à ce choix.", "value=\"module-2\" selected")
        .contains("id=\"grid-unstarted\" name=\"unstarted\" value=\"on\" checked")
        .contains("Titre fonction")
        .doesNotContain("Titre robot");
  }

  @Test
  void aGroupStaysChosenInEveryWayOn() {
    GroupFixture group = GroupFixture.ofTwoUnits().learner("Zoé Nguyễn").grouped("A <b>", 1);

    assertThat(html(group, filter("group=id-A <b>"), null))
        .contains("<strong><bdi>A &lt;b&gt;</bdi></strong> : 1 personne. Aucune n’a encore")
        .contains("<bdi class=\"grid-group\">A &lt;b&gt;</bdi>")
        .contains("/cohort.xlsx?group=id-A+%3Cb%3E", "/cohort/presence?group=id-A+%3Cb%3E");
    assertThat(html(GroupFixture.ofTwoUnits().learner("Zoé Nguyễn")))
        .contains("href=\"/v/abc/cohort/presence\"")
        .doesNotContain("id=\"grid-group\"");
  }

  @Test
  void headingsLeadToOtherOrdersAndSayTheirOwn() {
    GroupFixture group = GroupFixture.ofTwoUnits();
    for (int p = 1; p <= 60; p++) {
      group.learner("Zoé " + p);
    }

    assertThat(html(group))
        .contains("<th scope=\"col\" aria-sort=\"ascending\"><a class=\"grid-sort\"")
        .contains("/cohort?sort=-name\">Nom</a>", "/cohort?sort=-robot\">Titre robot</a>");
    assertThat(html(group, filter("sort=-robot&unstarted=on"), null))
        .contains("aria-sort=\"descending\"><a class=\"grid-sort\"")
        .contains("/cohort?unstarted=on&amp;sort=robot\">Titre robot</a>")
        .contains(
            "/cohort?unstarted=on&amp;sort=-robot&amp;page=2", "cohort.csv?unstarted=on&amp;sort")
        .contains("/cohort?unstarted=on\">Nom</a>");
    assertThat(html(group, filter("search=zoe"), null))
        .contains("form=\"grid-again\" name=\"sort\" value=\"-robot\">Titre robot</button>");
  }

  @Test
  void aNameSearchedForNeverStandsInAnAddress() {
    GroupFixture group = GroupFixture.ofTwoUnits();
    for (int p = 1; p <= 60; p++) {
      group.learner("Zoé Nguyễn " + p);
    }
    String html = html(group, filter("search=zoé&unstarted=on&module=module-1"), "2");
    assertThat(html)
        .contains("<form method=\"post\" action=\"/v/abc/cohort\" class=\"grid-filter\"")
        .contains("name=\"search\" value=\"zoé\" maxlength")
        .contains(
            "Personnes 51 à 60 sur 60",
            "<button class=\"btn btn-quiet\" name=\"page\" value=\"1\">")
        .contains("<form method=\"post\" action=\"/v/abc/cohort.xlsx\"")
        .contains("formaction=\"/v/abc/cohort.csv\"")
        .doesNotContain("cohort?", "cohort.xlsx?", "cohort.csv?", "method=\"get\"");
    assertThat(html.split("type=\"hidden\" name=\"search\" value=\"zoé\"", -1))
        .as("in the forms of the headings, of the pages and of the files")
        .hasSize(4);
    assertThat(html.split("name=\"unstarted\" value=\"on\">", -1)).hasSize(4);
  }

  @Test
  void whoeverIsNotFoundLeavesTheWayBack() {
    GroupFixture group = GroupFixture.ofTwoUnits().learner("Zoé Nguyễn");

    assertThat(html(group, filter("search=Luc"), null))
        .contains("Personne ne correspond à ce choix.", "Tout montrer")
        .doesNotContain("<table");
  }

  @Test
  void speaksTheReadersLanguage() {
    GroupFixture group = GroupFixture.ofTwoUnits().learner("Ann").at("robot", Stage.TOOK_PART, 5);

    assertThat(html(group, GridFilter.NONE, null, Languages.DUTCH)).contains("deed mee");
    assertThat(html(group, GridFilter.NONE, null, Languages.ENGLISH)).contains("took part");
  }

  private static String html(GroupFixture group) {
    return html(group, GridFilter.NONE, null);
  }

  private static String html(GroupFixture group, GridFilter filter, String number) {
    return html(group, filter, number, Languages.FRENCH);
  }

  private static String html(GroupFixture group, GridFilter filter, String number, Locale locale) {
    Actor trainer =
        new Actor(
            "abc", new PersonId(99), GroupFixture.COHORT, Role.TRAINER, null, locale, null, false);
    Page page = new Page(trainer, "cohort", "Mon groupe");
    StringOutput html = new StringOutput();
    new Views()
        .part("reports/cohort.jte", page, CohortView.of(group.grid(filter, locale), filter, number))
        .writeTo(html);
    return html.toString();
  }
}
