package org.maillage.reports.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.kernel.Languages;
import org.maillage.reports.GroupFixture;
import org.maillage.reports.app.HalfDay.Part;
import org.maillage.reports.app.PresenceSheet.Line;
import org.maillage.reports.app.PresenceWords.Fact;

class PresenceSheetTest {
  private static final HalfDay MORNING =
      new HalfDay(Part.MORNING, LocalTime.of(9, 0), LocalTime.of(12, 15));
  private static final HalfDay AFTERNOON =
      new HalfDay(Part.AFTERNOON, LocalTime.of(13, 30), LocalTime.of(16, 0));

  private final GroupFixture group =
      GroupFixture.group()
          .learner("Sean Arnaud")
          .leaver("Luc Dubois")
          .trainer("Marie Dupont")
          .learner("Zoé Nguyễn");

  @Test
  void oneGroupHasAListOfItsOwn() {
    GroupFixture group =
        GroupFixture.group().learner("Zoé").learner("Luc").learner("Ann").grouped("A", 1, 3);

    PresenceSheet sheet = sheet(group, "id-A", 0, true);
    assertThat(sheet.lines()).extracting(PresenceSheet.Line::name).containsExactly("Zoé", "Ann");
    assertThat(new PresenceWords(sheet, Languages.FRENCH).facts())
        .contains(new Fact("Groupe", "A"));
    assertThat(sheet(group, "none", 0, true).lines()).hasSize(1);
    assertThat(sheet(group, "", 0, true).lines()).hasSize(3);
  }

  @Test
  void learnersWhoAreHereInTheOrderOfTheGrid() {
    PresenceSheet sheet = sheet(group, 0, true);

    assertThat(sheet.lines())
        .containsExactly(new Line(1, "", "Sean Arnaud"), new Line(2, "", "Zoé Nguyễn"));
    assertThat(sheet.lines())
        .extracting(Line::name)
        .containsExactlyElementsOf(
            group.grid().lines().stream().filter(l -> !l.left()).map(GridLine::name).toList());
    assertThat(sheet.nameless()).isFalse();
  }

  @Test
  void blankLinesComeLastAndAreCountedOn() {
    assertThat(sheet(group, 2, true).lines().subList(2, 4))
        .containsExactly(new Line(3, "", ""), new Line(4, "", ""));
    assertThat(sheet(GroupFixture.group(), 20, true).lines()).hasSize(20);
  }

  @Test
  void aNameThatIsNotSharedIsWrittenBesideACode() {
    PresenceSheet sheet = sheet(group.nameless(), 1, true);

    assertThat(sheet.nameless()).isTrue();
    assertThat(sheet.lines()).contains(new Line(3, "K7Q25", ""), new Line(4, "", ""));
  }

  @Test
  void withoutNamesNothingSaysWhoIsInTheGroup() {
    PresenceSheet sheet = sheet(group.nameless(), 1, false);

    assertThat(sheet.lines())
        .hasSize(4)
        .allMatch(line -> line.name().isEmpty() && line.code().isEmpty());
    assertThat(sheet.nameless()).isFalse();
  }

  @Test
  void itsHeadSaysWhenWhereAndWithWhom() {
    PresenceSheet sheet = sheet(group, 0, true);

    assertThat(new PresenceWords(sheet, Languages.FRENCH).facts())
        .containsExactly(
            new Fact("Date", "1er décembre 2026"),
            new Fact("Matin", "9\u00a0h\u00a000 – 12\u00a0h\u00a015"),
            new Fact("Après-midi", "13\u00a0h\u00a030 – 16\u00a0h\u00a000"),
            new Fact("Lieu", ""),
            new Fact("Formation donnée par", "Marie Dupont"));
    assertThat(new PresenceWords(sheet, Languages.DUTCH).facts())
        .contains(new Fact("Voormiddag", "09:00 – 12:15"));
    assertThat(new PresenceWords(sheet, Languages.ENGLISH).title()).isEqualTo("Presence list");
    assertThat(new PresenceWords(sheet, Languages.ENGLISH).fileTitle()).isEqualTo("Presence list");
  }

  private static PresenceSheet sheet(GroupFixture group, int blanks, boolean names) {
    return sheet(group, "", blanks, names);
  }

  private static PresenceSheet sheet(GroupFixture group, String chosen, int blanks, boolean names) {
    PresencePlan plan =
        new PresencePlan(
            "",
            LocalDate.of(2026, 12, 1),
            List.of(MORNING, AFTERNOON),
            "",
            "Marie Dupont",
            chosen,
            "",
            blanks,
            names);
    return group.presence().empty(GroupFixture.COHORT, plan, Languages.FRENCH);
  }
}
