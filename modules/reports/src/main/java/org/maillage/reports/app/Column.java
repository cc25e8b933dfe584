package org.maillage.reports.app;

import java.time.LocalDate;

/**
 * A column of a table that leaves the product as a file.
 *
 * @param width how many characters wide a spreadsheet shows it
 */
public record Column(String heading, Kind kind, int width) {

  /** What the cells of a column hold; an empty cell is null. */
  public enum Kind {
    TEXT(String.class),
    NUMBER(Number.class),
    DATE(LocalDate.class);

    private final Class<?> type;

    Kind(Class<?> type) {
      this.type = type;
    }

    /** The cell, if it is what this column holds. */
    Object checked(Object cell) {
      return type.cast(cell);
    }
  }

  public static Column text(String heading, int width) {
    return new Column(heading, Kind.TEXT, width);
  }

  public static Column number(String heading) {
    return new Column(heading, Kind.NUMBER, 14);
  }

  public static Column date(String heading) {
    return new Column(heading, Kind.DATE, 14);
  }
}
