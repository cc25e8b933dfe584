package org.maillage.reports.app;

import java.util.List;

/**
 * How a table is put on paper by a spreadsheet: A4 upright, as wide as the sheet, its headings on
 * every one, its cells boxes to write in.
 *
 * @param above lines over the headings, the first of them a title
 * @param below lines under the last row
 * @param millimetres how high a row is at least, as a hand needs it
 */
public record Paper(List<String> above, List<String> below, int millimetres) {
  private static final float POINTS = 72f / 25.4f;

  public Paper {
    above = List.copyOf(above);
    below = List.copyOf(below);
  }

  float points() {
    return millimetres * POINTS;
  }
}
