package org.maillage.learning.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The course, or one module of it.
 *
 * @param whole false when it is one module
 * @param welcome what the reader's organisation says, in which language; null when it says nothing
 * @param notice why the reader is here and not where they meant to go; null when they are not lost
 */
public record CatalogueView(
    boolean whole,
    Map.Entry<Locale, String> welcome,
    String notice,
    TimeQuestion time,
    List<ModuleCard> modules) {

  /** A module in the catalogue. */
  public record ModuleCard(
      int number, String href, Said title, Said summary, List<UnitCard> units) {}

  /**
   * A unit in the catalogue.
   *
   * @param progress in words; null before the first step
   * @param fallback the language it is in when it doesn't speak the reader's; else null
   * @param closed only readable from a course, and the reader doesn't come from one
   */
  public record UnitCard(
      String href,
      Said title,
      Said summary,
      List<Said> outcomes,
      String facts,
      String notions,
      String languages,
      String fallback,
      String progress,
      int done,
      int total,
      boolean closed) {}
}
