package org.maillage.exercises.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.maillage.content.Check;
import org.maillage.content.Exercise;
import org.maillage.content.OnBoard;
import org.maillage.content.TypicalAnswer;
import org.maillage.exercises.domain.Submission;
import org.maillage.exercises.domain.Verdict;
import org.maillage.pages.api.Page;

/**
 * What the server found, in words.
 *
 * @param feedback for a program that many write; null for none
 * @param fault what Python complained of, in words; null for nothing
 */
public record VerdictView(
    boolean waits,
    boolean done,
    String summary,
    List<Line> lines,
    ExerciseView.Said feedback,
    String fault) {

  /**
   * @param why what stopped the program, or at which moment it was looked at; null for neither
   */
  public record Line(
      String title, boolean passed, String why, String input, String expected, String got) {}

  static VerdictView of(Page page, Exercise exercise, Submission sent) {
    return sent.waits()
        ? new VerdictView(true, false, page.t("exercises.verdict.waits"), List.of(), null, null)
        : of(page, exercise, sent.verdict());
  }

  static VerdictView of(Page page, Exercise exercise, Verdict verdict) {
    int passed = verdict.passed().size();
    String summary =
        page.t(
            verdict.done() ? "exercises.verdict.done" : "exercises.verdict.some",
            passed,
            verdict.checks().size());
    return new VerdictView(
        false,
        verdict.done(),
        summary,
        lines(page, exercise, verdict),
        feedback(page, exercise, verdict),
        fault(page, verdict.fault()));
  }

  /** First what works. */
  private static List<Line> lines(Page page, Exercise exercise, Verdict verdict) {
    Map<String, Check> checks = new TreeMap<>();
    exercise.checks().forEach(check -> checks.put(check.id(), check));
    List<Line> lines = new ArrayList<>();
    for (boolean passed : new boolean[] {true, false}) {
      for (Verdict.Checked checked : verdict.checks()) {
        Check check = checks.get(checked.id());
        if (check != null && checked.passed() == passed) {
          lines.add(line(page, check, checked));
        }
      }
    }
    return lines;
  }

  private static Line line(Page page, Check check, Verdict.Checked checked) {
    boolean onBoard = check.expectation() instanceof OnBoard;
    return new Line(
        check.title().plain(page.lang()),
        checked.passed(),
        why(page, checked, onBoard),
        onBoard ? null : checked.input(),
        checked.expected(),
        checked.got());
  }

  private static String why(Page page, Verdict.Checked checked, boolean onBoard) {
    if (checked.end() != null && !checked.end().equals("done")) {
      return page.t("exercises.end." + checked.end());
    }
    return onBoard && checked.input() != null
        ? page.t("exercises.at-second", Double.valueOf(checked.input()))
        : null;
  }

  static ExerciseView.Said feedback(Page page, Exercise exercise, Verdict verdict) {
    return exercise.typical().stream()
        .filter(answer -> answer.file().equals(verdict.typical()))
        .map(TypicalAnswer::feedback)
        .map(feedback -> ExercisePart.said(page, feedback))
        .findFirst()
        .orElse(null);
  }

  private static String fault(Page page, Verdict.Complaint fault) {
    if (fault == null) {
      return null;
    }
    return fault.line() > 0
        ? page.t("exercises.fault.line", fault.line(), fault.type(), fault.message())
        : page.t("exercises.fault", fault.type(), fault.message());
  }
}
