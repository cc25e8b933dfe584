package org.maillage.reports.app;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Which people and which units of a group a trainer looks at.
 *
 * @param search words of a name, in any order, without regard to accents and capitals
 * @param unstarted only those who are in the course and have done nothing yet in these units
 * @param module the only module to show; empty for all
 * @param group the public id of the only group to show, or {@link GroupChoice#NONE}; empty for
 *     everyone
 */
public record GridFilter(String search, boolean unstarted, String module, String group) {
  public static final GridFilter NONE = new GridFilter("", false, "", "");

  private static final int LONGEST_SEARCH = 100;

  public GridFilter {
    search = search == null ? "" : search.strip();
    search = search.length() <= LONGEST_SEARCH ? search : search.substring(0, LONGEST_SEARCH);
    module = module == null ? "" : module;
    group = group == null ? "" : group;
  }

  /** Whether everyone is to be shown. */
  public boolean showsEveryone() {
    return search.isEmpty() && !unstarted;
  }

  boolean keeps(GridLine line) {
    return finds(line.name()) && !(unstarted && (line.started() || line.left()));
  }

  private boolean finds(String shownName) {
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
