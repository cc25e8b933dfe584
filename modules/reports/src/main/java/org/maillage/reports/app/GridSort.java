package org.maillage.reports.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.maillage.learning.api.UnitProgress;

/**
 * In which order the people of a grid stand: by name, or by how far they are in one unit.
 *
 * @param unit its slug; empty for the name
 * @param backwards from Z to A; in a unit, whoever is furthest first
 */
public record GridSort(String unit, boolean backwards) {
  public static final GridSort BY_NAME = new GridSort("", false);
  private static final String BACKWARDS = "-";
  private static final String NAME = "name";

  /** As it stands in addresses: {@code name}, {@code -name}, {@code robot-idiot}. */
  static GridSort of(String written) {
    if (written == null || written.isEmpty()) {
      return BY_NAME;
    }
    boolean backwards = written.startsWith(BACKWARDS);
    String column = backwards ? written.substring(1) : written;
    return new GridSort(column.equals(NAME) ? "" : column, backwards);
  }

  public String written() {
    return (backwards ? BACKWARDS : "") + (unit.isEmpty() ? NAME : unit);
  }

  public boolean isBy(String column) {
    return unit.equals(column);
  }

  /** What the heading of a column leads to: names from A, units from whoever is furthest. */
  public GridSort next(String column) {
    return new GridSort(column, isBy(column) ? !backwards : !column.isEmpty());
  }

  /** Lines that come by name; a unit that isn't shown leaves them so. */
  List<GridLine> sorted(List<GridLine> byName, List<GridUnit> units) {
    int at = units.stream().map(GridUnit::slug).toList().indexOf(unit);
    if (unit.isEmpty() && backwards) {
      List<GridLine> reversed = new ArrayList<>(byName);
      Collections.reverse(reversed);
      return reversed;
    }
    if (at < 0) {
      return byName;
    }
    Comparator<UnitProgress> far =
        Comparator.comparing(UnitProgress::stage).thenComparing(UnitProgress::done);
    return byName.stream()
        .sorted(
            Comparator.comparing(line -> line.progress().get(at), backwards ? far.reversed() : far))
        .toList();
  }
}
