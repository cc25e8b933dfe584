package org.maillage.reports.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.maillage.reports.GroupFixture.filter;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.learning.api.Stage;
import org.maillage.learning.api.UnitProgress;
import org.maillage.reports.GroupFixture;

class CohortGridTest {
  private final GroupFixture group =
      GroupFixture.ofTwoUnits()
          .learner("Zoé Nguyễn")
          .at("robot", Stage.PUT_IN_PRACTICE, 5)
          .at("variable", Stage.DISCOVERED, 1)
          .learner("Sean O'Brien")
          .at("robot", Stage.TOOK_PART, 5)
          .learner("Ann Ørsted")
          .leaver("Luc Dubois")
          .at("robot", Stage.DISCOVERED, 2)
          .trainer("Marie Dupont");

  @Test
  void learnersAreListedAndTrainersApart() {
    Grid grid = group.grid();

    assertThat(grid.lines())
        .extracting(GridLine::name)
        .containsExactly("Zoé Nguyễn", "Sean O'Brien", "Ann Ørsted", "Luc Dubois");
    assertThat(grid.team()).containsExactly("Marie Dupont");
    assertThat(grid.lines().get(0).progress())
        .extracting(UnitProgress::stage)
        .containsExactly(Stage.PUT_IN_PRACTICE, Stage.DISCOVERED);
  }

  @Test
  void countsThoseWhoAreInTheCourseNow() {
    Grid grid = group.grid();

    assertThat(grid.people()).isEqualTo(3);
    assertThat(grid.started()).isEqualTo(2);
    assertThat(grid.left()).isEqualTo(1);
    assertThat(grid.units())
        .extracting(GridUnit::tally)
        .containsExactly(new Tally(2, 2, 1), new Tally(1, 0, 0));
  }

  @Test
  void findsNamesWithoutAccentsInAnyOrder() {
    assertThat(found("nguyen zoe")).containsExactly("Zoé Nguyễn");
    assertThat(found(" O'BRIEN ")).containsExactly("Sean O'Brien");
    assertThat(found("personne de ce nom")).isEmpty();
    assertThat(found("z".repeat(500))).isEmpty();
  }

  @Test
  void findsWhoHasNotStartedAmongThoseWhoAreHere() {
    group.leaver("Eva Partie");

    assertThat(names(filter("unstarted=on"))).containsExactly("Ann Ørsted");
    assertThat(group.grid(filter("unstarted=on")).units().get(0).tally())
        .isEqualTo(new Tally(2, 2, 1));
  }

  @Test
  void aGroupOfSeveralCoursesSaysWhoComesFromWhich() {
    group.through("Automne", 1, 2).through("Printemps", 2, 3, 4);

    assertThat(group.grid().lines())
        .extracting(GridLine::courseNames)
        .containsExactly("Automne", "Automne, Printemps", "Printemps", "Printemps");
    assertThat(names(filter("course=1"))).containsExactly("Zoé Nguyễn", "Sean O'Brien");
    assertThat(group.grid(filter("course=1")).people()).isEqualTo(2);
    assertThat(names(filter("course=9"))).as("no such course").hasSize(4);
  }

  @Test
  void aGroupIsCountedLikeACohortOfItsOwn() {
    group.grouped("A", 1, 3, 4).grouped("B", 1);

    Grid grid = group.grid(filter("group=id-A"));
    assertThat(grid.lines())
        .extracting(GridLine::name, GridLine::groupNames)
        .containsExactly(
            tuple("Zoé Nguyễn", "A, B"), tuple("Ann Ørsted", "A"), tuple("Luc Dubois", "A"));
    assertThat(grid.people()).isEqualTo(2);
    assertThat(grid.left()).isEqualTo(1);
    assertThat(grid.units()).extracting(GridUnit::tally).contains(new Tally(1, 1, 1));
    assertThat(names(filter("unstarted=on&group=id-A"))).containsExactly("Ann Ørsted");
    assertThat(names(filter("group=none"))).containsExactly("Sean O'Brien");
    assertThat(names(filter("group=gone"))).hasSize(4);
  }

  @Test
  void standsInTheOrderAskedFor() {
    assertThat(names(filter("sort=-name")))
        .containsExactly("Luc Dubois", "Ann Ørsted", "Sean O'Brien", "Zoé Nguyễn");
    assertThat(names(filter("sort=-robot")))
        .containsExactly("Zoé Nguyễn", "Sean O'Brien", "Luc Dubois", "Ann Ørsted");
    assertThat(names(filter("sort=robot")))
        .containsExactly("Ann Ørsted", "Luc Dubois", "Sean O'Brien", "Zoé Nguyễn");
    assertThat(names(filter("sort=gone"))).isEqualTo(names(GridFilter.NONE));
  }

  @Test
  void oneModuleAtATime() {
    group.module(2, "fonction");
    Grid grid = group.grid(filter("unstarted=on&module=module-2"));

    assertThat(grid.units()).extracting(GridUnit::slug).containsExactly("fonction");
    assertThat(grid.lines()).hasSize(3);
    assertThat(grid.started()).isEqualTo(2);
    assertThat(group.grid(filter("module=inconnu")).units()).hasSize(3);
  }

  @Test
  void aPersonWithoutANameKeepsTheirCode() {
    Grid grid = GroupFixture.ofTwoUnits().nameless().grid();

    assertThat(grid.lines().get(0).name()).isEqualTo("Personne K7Q21");
    assertThat(grid.nameless()).isTrue();
    assertThat(group.grid().nameless()).isFalse();
  }

  @Test
  void aLargeGroupCostsAsManyQuestionsAsASmallOne() {
    GroupFixture large = GroupFixture.group();
    for (int m = 1; m <= 4; m++) {
      String[] units = new String[10];
      for (int u = 0; u < units.length; u++) {
        units[u] = "u" + m + "-" + u;
      }
      large.module(m, units);
    }
    for (int p = 0; p < 500; p++) {
      large.learner("Personne " + p);
    }

    assertThat(large.grid().lines()).hasSize(500).allMatch(line -> line.progress().size() == 40);
    assertThat(large.questions()).isEqualTo(5);
  }

  private List<String> found(String search) {
    return names(filter("search=" + search));
  }

  private List<String> names(GridFilter filter) {
    return group.grid(filter).lines().stream().map(GridLine::name).toList();
  }
}
