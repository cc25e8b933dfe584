package org.maillage.learning.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What of the course a link may lead to, in words for whoever chooses the links. */
public interface Units {

  /** All modules with their units, in the order of the course. */
  List<LinkableModule> modules(Locale locale);

  Optional<LinkableUnit> unit(String slug, Locale locale);

  /**
   * @param slug what {@code module/<slug>} names
   */
  record LinkableModule(
      String slug, int number, String title, String summary, List<LinkableUnit> units) {}

  /**
   * @param slug what {@code unit/<slug>} names
   * @param notions names of the ideas it works on
   * @param minutes what learning and trying take
   * @param steps how many steps there are to learn and to try: what "complete" counts
   */
  record LinkableUnit(
      String slug,
      String title,
      String summary,
      List<String> notions,
      int minutes,
      int steps,
      Fit fit) {}

  /**
   * For whom and for where a unit is.
   *
   * @param fromAge of the children, as {@code toAge}, both included
   * @param languages those it is complete in
   * @param plugged whether it has something to do with a computer
   * @param unplugged whether it has something to do without
   * @param open readable without an account
   * @param outcomes what one will be able to do
   */
  record Fit(
      int fromAge,
      int toAge,
      List<String> languages,
      boolean plugged,
      boolean unplugged,
      boolean open,
      List<String> outcomes) {}
}
