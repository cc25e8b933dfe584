package org.maillage.lms.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Knows what a link may open; the features do, so the whole product answers. */
public interface LinkTargets {

  /**
   * What the page is called; empty when there is no such page, or no longer.
   *
   * @param resource such as {@code unit/robot-idiot}
   */
  Optional<String> title(String resource, Locale locale);

  /** Everything a link may open, in the order of the course. */
  List<Target> all(Locale locale);

  /**
   * @param resource such as {@code unit/robot-idiot}
   */
  record Target(String resource, String title) {}
}
