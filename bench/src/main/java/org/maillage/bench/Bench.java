package org.maillage.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Chooses what to measure; README.md lists the commands. */
public final class Bench {
  private interface Measure {
    void run(List<String> options) throws Exception;
  }

  private static final Map<String, Measure> MEASURES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("erase", EraseBench::run),
              Map.entry("launch", LaunchBench::run),
              Map.entry("grid", GridBench::run),
              Map.entry("page", PageBench::run),
              Map.entry("start", StartBench::run),
              Map.entry("weight", WeightBench::run),
              Map.entry("roster", RosterBench::run),
              Map.entry("scores", ScoresBench::run),
              Map.entry("submissions", SubmissionsBench::run),
              Map.entry("verify", VerifyBench::run),
              Map.entry("xlsx", XlsxBench::run)));

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    Measure measure = arguments.length == 0 ? null : MEASURES.get(arguments[0]);
    if (measure == null) {
      System.err.println("What to measure? One of " + MEASURES.keySet());
      System.exit(2);
    }
    measure.run(List.of(arguments).subList(1, arguments.length));
    System.exit(0);
  }

  /** The first option as a number, or the number usually used. */
  static int count(List<String> options, int usual) {
    return options.isEmpty() || !options.get(0).matches("\\d+")
        ? usual
        : Integer.parseInt(options.get(0));
  }
}
