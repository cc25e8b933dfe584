package org.maillage.exercises.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.maillage.content.Attempt;
import org.maillage.content.Check;
import org.maillage.content.Exercise;
import org.maillage.content.Outcome;
import org.maillage.content.Trial;
import org.maillage.content.Trialled;
import org.maillage.content.TypicalAnswer;
import org.maillage.content.judging.Drawing;
import org.maillage.content.judging.Telling;
import org.maillage.exercises.domain.Verdict;
import org.maillage.verifier.Call;
import org.maillage.verifier.Fault;
import org.maillage.verifier.Programs;
import org.maillage.verifier.Ran;
import org.maillage.verifier.Run;

/**
 * Runs a program in all that an exercise tries it with, and compares. What is expected never goes
 * to where the program runs.
 */
@ApplicationScoped
public class Judge {
  private static final int LONGEST_COMPLAINT = 300;

  private final Map<String, Drawing> targets = new ConcurrentHashMap<>();
  private final Map<String, Map<String, String>> typical = new ConcurrentHashMap<>();

  @Inject private Programs programs;

  /** What a program did in all checks of an exercise. */
  private record Tried(List<Outcome> outcomes, Fault fault) {
    String observed() {
      StringBuilder all = new StringBuilder();
      outcomes.forEach(outcome -> all.append(outcome.observed()).append('\0'));
      return all.toString();
    }
  }

  /** By the container. */
  public Judge() {}

  Judge(Programs programs) {
    this.programs = programs;
  }

  public Verdict judge(Exercise exercise, String python) throws InterruptedException {
    Tried tried = attempt(exercise, python);
    List<Verdict.Checked> checked = new ArrayList<>();
    int points = 0;
    for (int i = 0; i < exercise.checks().size(); i++) {
      Check check = exercise.checks().get(i);
      Outcome outcome = tried.outcomes().get(i);
      points += outcome.passed() ? check.points() : 0;
      checked.add(checked(check, outcome));
    }
    Verdict.Complaint complaint = complaint(tried.fault());
    Verdict plain = new Verdict(false, points, exercise.points(), checked, null, complaint);
    boolean done = exercise.isDone(plain.passed());
    String typicalFile = done ? null : typical(exercise).get(tried.observed());
    return new Verdict(done, points, exercise.points(), checked, typicalFile, complaint);
  }

  private static Verdict.Checked checked(Check check, Outcome outcome) {
    return check.hidden() || outcome.passed()
        ? new Verdict.Checked(check.id(), outcome.passed(), null, null, null, null)
        : new Verdict.Checked(
            check.id(), false, outcome.end(), outcome.input(), outcome.expected(), outcome.got());
  }

  private static Verdict.Complaint complaint(Fault fault) {
    return fault == null
        ? null
        : new Verdict.Complaint(cut(fault.type()), cut(fault.message()), fault.line());
  }

  /** A program may complain at any length. */
  private static String cut(String text) {
    return text.length() <= LONGEST_COMPLAINT ? text : text.substring(0, LONGEST_COMPLAINT) + "…";
  }

  /** What the author's solution draws; the same until the exercise changes. */
  public Optional<Drawing> target(Exercise exercise) throws InterruptedException {
    if (!exercise.comparesDrawings()) {
      return Optional.empty();
    }
    Drawing known = targets.get(exercise.contentHash());
    if (known == null) {
      Ran ran = programs.run(List.of(new Run("{}", exercise.solution().python(), null))).get(0);
      known = Drawing.of(Telling.of(ran.told()).events());
      targets.put(exercise.contentHash(), known);
    }
    return Optional.of(known);
  }

  /** The author's files, by what is observed of each. */
  private Map<String, String> typical(Exercise exercise) throws InterruptedException {
    Map<String, String> known = typical.get(exercise.contentHash());
    if (known == null) {
      known = new ConcurrentHashMap<>();
      for (TypicalAnswer answer : exercise.typical()) {
        known.putIfAbsent(attempt(exercise, answer.python()).observed(), answer.file());
      }
      typical.put(exercise.contentHash(), known);
    }
    return known;
  }

  private Tried attempt(Exercise exercise, String python) throws InterruptedException {
    List<Run> runs = new ArrayList<>();
    for (Check check : exercise.checks()) {
      check.expectation().trials().forEach(trial -> runs.add(run(trial, python)));
    }
    List<Ran> ran = runs.isEmpty() ? List.of() : programs.run(runs);
    Drawing target = target(exercise).orElse(null);
    List<Outcome> outcomes = new ArrayList<>();
    int next = 0;
    for (Check check : exercise.checks()) {
      int trials = check.expectation().trials().size();
      List<Trialled> trialled =
          ran.subList(next, next + trials).stream().map(Judge::trialled).toList();
      outcomes.add(check.expectation().judge(new Attempt(python, trialled, target)));
      next += trials;
    }
    Fault fault =
        ran.stream().map(Ran::fault).filter(found -> found != null).findFirst().orElse(null);
    return new Tried(outcomes, fault);
  }

  private static Run run(Trial trial, String python) {
    Call call = trial.function() == null ? null : new Call(trial.function(), trial.arguments());
    return new Run(trial.setup(), python, call);
  }

  private static Trialled trialled(Ran ran) {
    return new Trialled(ran.end().name().toLowerCase(Locale.ROOT), Telling.of(ran.told()));
  }
}
