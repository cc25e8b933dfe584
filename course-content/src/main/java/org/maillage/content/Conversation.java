package org.maillage.content;

import java.util.List;
import org.maillage.content.judging.Printed;

/**
 * The program asks, is answered, and prints.
 *
 * @param input the answers, in order
 * @param lines all that it prints, questions apart; looked at only without {@code contains}
 * @param contains what must be read in it, in this order
 */
public record Conversation(List<String> input, List<String> lines, List<String> contains)
    implements Expectation {
  private static final int LONGEST_SHOWN = 2000;

  public Conversation {
    input = List.copyOf(input);
    lines = List.copyOf(lines);
    contains = List.copyOf(contains);
  }

  @Override
  public String kind() {
    return "console";
  }

  @Override
  public List<Trial> trials() {
    return List.of(Trial.of(Setup.input(input)));
  }

  @Override
  public Outcome judge(Attempt attempt) {
    Trialled trial = attempt.only();
    String given = input.isEmpty() ? null : String.join("\n", input);
    if (!trial.done()) {
      return Outcome.stopped(trial, given);
    }
    Printed printed = Printed.of(trial.telling().text());
    boolean passed =
        contains.isEmpty()
            ? printed.equals(Printed.of(String.join("\n", lines)))
            : printed.contains(contains);
    String got = cut(printed.toString());
    String expected = String.join("\n", contains.isEmpty() ? lines : contains);
    return new Outcome(passed, Trialled.DONE, given, expected, got, printed.toString());
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
  }
}
