package org.maillage.reports.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.kernel.Actor;
import org.maillage.learning.api.Stage;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Paging;
import org.maillage.people.api.Groups.Group;
import org.maillage.reports.app.Grid;
import org.maillage.reports.app.GridFilter;
import org.maillage.reports.app.GridLine;
import org.maillage.reports.app.GridSort;
import org.maillage.reports.app.GridUnit;
import org.maillage.reports.app.GroupChoice;
import org.maillage.reports.app.StageName;

/** A group's grid as its trainer reads it: one page of people, and the ways to the others. */
public record CohortView(Grid grid, GridFilter filter, Paging paging) {
  private static final int SIZE = 50;
  private static final List<Stage> STAGES =
      List.of(Stage.DISCOVERED, Stage.TOOK_PART, Stage.PUT_IN_PRACTICE);

  static CohortView of(Grid grid, GridFilter filter, String page) {
    return new CohortView(grid, filter, Paging.of(page, SIZE, grid.lines().size()));
  }

  public List<Stage> stages() {
    return STAGES;
  }

  public List<GridLine> lines() {
    return paging.of(grid.lines());
  }

  /** What our texts say of a stage: its name, its meaning, or those who reached it. */
  public String text(Page page, String kind, Stage stage) {
    return page.t("reports." + kind + "." + StageName.of(stage));
  }

  /** The courses that the group brings together, in a line. */
  public String courses() {
    return grid.courses().all().stream().map(Group::name).collect(Collectors.joining(", "));
  }

  /** Which part of the people is looked at; null for everyone. */
  public String part() {
    String names =
        Stream.of(grid.groups(), grid.courses())
            .filter(choice -> !choice.isEveryone())
            .map(GroupChoice::name)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? null : names;
  }

  /** When the list of people is of. */
  public String asOf(Page page) {
    Instant read = grid.cohort().rosterAt();
    if (read == null) {
      return page.t("reports.roster.visits");
    }
    return page.t("reports.roster.read", page.when(read));
  }

  /** Which module a column belongs to, where more than one is shown. */
  public boolean showsModules() {
    return grid.units().stream().mapToInt(GridUnit::module).distinct().count() > 1;
  }

  public boolean filtered() {
    return !filter.showsEveryone()
        || !filter.module().isEmpty()
        || !filter.group().isEmpty()
        || !filter.course().isEmpty();
  }

  /** Whether a name is searched for, which keeps this page and its files out of addresses. */
  public boolean searched() {
    return !filter.search().isEmpty();
  }

  /** The presence list, for the group that is looked at. */
  public String presence(Page page) {
    StringJoiner choices = new StringJoiner("&", "?", "").setEmptyValue("");
    people(filter, choices);
    return page.href("/cohort/presence") + choices;
  }

  private static void people(GridFilter filter, StringJoiner choices) {
    if (!filter.group().isEmpty()) {
      choices.add("group=" + encoded(filter.group()));
    }
    if (!filter.course().isEmpty()) {
      choices.add("course=" + encoded(filter.course()));
    }
  }

  /** What assistive software says of a heading's order; null where it orders nothing. */
  public String order(String column) {
    GridSort sort = filter.sort();
    return !sort.isBy(column) ? null : sort.backwards() ? "descending" : "ascending";
  }

  public String sorted(Page page, String column) {
    return address(page.actor(), "/cohort", filter.sortedBy(column));
  }

  public String href(Page page, int number) {
    String address = address(page.actor(), "/cohort", filter);
    return address + (address.contains("?") ? "&" : "?") + "page=" + number;
  }

  public String file(Page page, String format) {
    return address(page.actor(), "/cohort." + format, filter);
  }

  /** With what was chosen, and never with a name. */
  static String address(Actor actor, String path, GridFilter filter) {
    StringJoiner choices = new StringJoiner("&", "?", "").setEmptyValue("");
    if (filter.unstarted()) {
      choices.add("unstarted=on");
    }
    if (!filter.module().isEmpty()) {
      choices.add("module=" + encoded(filter.module()));
    }
    people(filter, choices);
    if (!filter.sort().equals(GridSort.BY_NAME)) {
      choices.add("sort=" + encoded(filter.sort().written()));
    }
    return actor.href(path) + choices;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
