package org.maillage.reports.app;

import java.util.List;

/**
 * What a report says as rows and columns, before anyone decides in which kind of file. Rows are
 * asked for one at a time, so a long report needn't fit in memory.
 *
 * @param name what the table is called in the file
 * @param frozen how many columns at the start stay in sight
 * @param rows each with one cell a column, in the column's kind
 * @param paper how it is printed; null for a table to be read on a screen
 */
public record Table(
    String name, List<Column> columns, int frozen, Iterable<? extends List<?>> rows, Paper paper) {
  public Table {
    columns = List.copyOf(columns);
  }

  public Table(String name, List<Column> columns, int frozen, Iterable<? extends List<?>> rows) {
    this(name, columns, frozen, rows, null);
  }

  /** A row's cell, which must be of its column's kind. */
  Object cell(List<?> row, int column) {
    return columns.get(column).kind().checked(row.get(column));
  }
}
