package org.maillage.lms.web;

import java.util.Locale;
import org.maillage.kernel.Problem;
import org.maillage.pages.api.Texts;

/** What is wrong with what somebody typed about a space is said beside it, so nothing is lost. */
final class SpaceFaults {
  private SpaceFaults() {}

  static boolean isInput(Problem problem) {
    return problem.status() == 400
        && problem.code().matches("(people|lms|pages)\\.(space|accent|logo)-.*");
  }

  /** What happened, and what to do. */
  static String inWords(Problem problem, Locale locale) {
    String key = problem.code().replaceFirst("\\.", ".problem.");
    Object[] details = problem.details().toArray();
    return Texts.get(locale, key + ".text", details)
        + " "
        + Texts.get(locale, key + ".next", details);
  }
}
