package org.maillage.pages.api;

import java.util.Locale;
import org.maillage.kernel.Problem;

/**
 * A problem in plain words.
 *
 * @param text what happened and what is safe
 * @param next what to do now
 */
public record ProblemView(String code, String reference, String title, String text, String next) {

  static ProblemView of(Problem problem, String reference, Locale locale) {
    Object[] details = problem.details().toArray();
    int dot = problem.code().indexOf('.');
    String key = problem.code().substring(0, dot) + ".problem" + problem.code().substring(dot);
    return new ProblemView(
        problem.code(),
        reference,
        Texts.get(locale, key + ".title", details),
        Texts.get(locale, key + ".text", details),
        Texts.get(locale, key + ".next", details));
  }
}
