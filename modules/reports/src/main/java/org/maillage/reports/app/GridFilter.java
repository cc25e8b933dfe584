package org.maillage.reports.app;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which people and which units of a cohort a trainer looks at, and in which order.
 *
 * @param search words of a name, in any order, without regard to accents and capitals
 * @param unstarted only those who are in the course and have done nothing yet in these units
 * @param module the only module to show; empty for all
 * @param group the public id of the only group to show, or {@link GroupChoice#NONE}; empty for
 *     everyone
 * @param course the number of the only course to show, of a cohort that has several; empty for all
 */
public record GridFilter(
    String search, boolean unstarted, String module, String group, String course, GridSort sort) {
  public static final GridFilter NONE = of(Map.of());

  private static final int LONGEST_SEARCH = 100;

  public GridFilter {
    search = search.strip();
    search = search.length() <= LONGEST_SEARCH ? search : search.substring(0, LONGEST_SEARCH);
  }

  /** As the fields of a form, or of an address, say. */
  public static GridFilter of(Map<String, List<String>> fields) {
    return new GridFilter(
        first(fields, "search"),
        fields.containsKey("unstarted"),
        first(fields, "module"),
        first(fields, "group"),
        first(fields, "course"),
        GridSort.of(first(fields, "sort")));
  }

  private static String first(Map<String, List<String>> fields, String name) {
    return fields.containsKey(name) ? fields.get(name).get(0) : "";
  }

  /** The same, whatever people are called. */
  public GridFilter withoutSearch() {
    return new GridFilter("", unstarted, module, group, course, sort);
  }

  /** The same people, in the order that a column's heading leads to. */
  public GridFilter sortedBy(String column) {
    return new GridFilter(search, unstarted, module, group, course, sort.next(column));
  }

  /** Whether everyone is to be shown. */
  public boolean showsEveryone() {
    return search.isEmpty() && !unstarted;
  }

  boolean keeps(GridLine line) {
    return finds(line.name()) && !(unstarted && (line.started() || line.left()));
  }

  private boolean finds(String shownName) {
    if (search.isEmpty()) {
      return true;
    }
    String name = folded(shownName);
    for (String word : folded(search).split("\\s+")) {
      if (!name.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }
}
