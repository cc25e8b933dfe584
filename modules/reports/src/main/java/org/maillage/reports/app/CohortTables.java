package org.maillage.reports.app;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.maillage.learning.api.Stage;
import org.maillage.learning.api.UnitProgress;
import org.maillage.pages.api.Texts;
import org.maillage.pages.api.WrittenTime;
import org.maillage.people.api.Groups.Group;

/** A group's grid as tables for files, in the words of a language. */
public record CohortTables(Grid grid, Locale locale, ZoneId zone) {

  /** One row a person; for each unit where they are in words, and the steps that say so. */
  public Table people() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(word("name"), 30));
    columns.add(Column.text(word("here"), 22));
    if (hasGroups()) {
      columns.add(Column.text(word("group"), 22));
    }
    if (hasCourses()) {
      columns.add(Column.text(word("course"), 30));
    }
    for (GridUnit unit : grid.units()) {
      columns.add(Column.text(unit.title(), 24));
      columns.add(Column.number(word("done", unit.title())));
      columns.add(Column.number(word("total", unit.title())));
    }
    return new Table(
        word("people"), columns, 2, () -> grid.lines().stream().map(this::row).iterator());
  }

  /** What the words of the other table mean, and of when it is. */
  public Table legend(LocalDate today) {
    List<List<?>> rows = new ArrayList<>();
    String title = grid.cohort().title();
    rows.add(List.of(word("course"), title == null ? "" : title));
    if (!grid.groups().isEveryone()) {
      rows.add(List.of(word("group"), grid.groups().name()));
    }
    if (hasCourses()) {
      String names = grid.courses().all().stream().map(Group::name).collect(joining(", "));
      rows.add(
          List.of(word("joined"), grid.courses().isEveryone() ? names : grid.courses().name()));
    }
    rows.add(List.of(word("made"), new WrittenTime(today, locale).day()));
    rows.add(List.of(word("roster"), day(grid.cohort().rosterAt())));
    for (Stage stage : Stage.values()) {
      rows.add(List.of(stage(stage), Texts.get(locale, "reports.meaning." + StageName.of(stage))));
    }
    return new Table(
        word("legend"),
        List.of(Column.text(word("word"), 30), Column.text(word("meaning"), 90)),
        1,
        rows);
  }

  private List<?> row(GridLine line) {
    List<Object> cells = new ArrayList<>();
    cells.add(line.name());
    cells.add(word(line.left() ? "gone" : "present"));
    if (hasGroups()) {
      cells.add(line.groupNames());
    }
    if (hasCourses()) {
      cells.add(line.courseNames());
    }
    for (UnitProgress unit : line.progress()) {
      cells.add(stage(unit.stage()));
      cells.add(unit.done());
      cells.add(unit.total());
    }
    return cells;
  }

  private boolean hasCourses() {
    return !grid.courses().all().isEmpty();
  }

  private boolean hasGroups() {
    return !grid.groups().all().isEmpty();
  }

  private String day(Instant rosterAt) {
    return rosterAt == null ? word("visits") : new WrittenTime(rosterAt.atZone(zone), locale).day();
  }

  private String stage(Stage stage) {
    return Texts.get(locale, "reports.stage." + StageName.of(stage));
  }

  private String word(String name, Object... details) {
    return Texts.get(locale, "reports.file." + name, details);
  }
}
