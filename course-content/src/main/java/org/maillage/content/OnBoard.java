package org.maillage.content;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import org.maillage.content.judging.BoardDiary;

/**
 * A simulated micro:bit does the right thing at the right moments.
 *
 * @param script what is done to it, in order; the rest never goes to where a program runs
 * @param looks what it must be doing, in order
 */
public record OnBoard(List<Happening> script, List<Look> looks) implements Expectation {
  private static final int AFTER_LAST_MS = 100;
  private static final int LONGEST_SHOWN = 300;

  public OnBoard {
    script = List.copyOf(script);
    looks = List.copyOf(looks);
  }

  @Override
  public String kind() {
    return "board";
  }

  /** What the board is told: what happens to it, and when it is switched off. */
  public ObjectNode setup() {
    ObjectNode board = JsonNodeFactory.instance.objectNode();
    board.put("until", looks.stream().mapToInt(Look::until).max().orElse(0) + AFTER_LAST_MS);
    ArrayNode happenings = board.putArray("script");
    script.forEach(happening -> happenings.add(happening.coded()));
    return board;
  }

  @Override
  public List<Trial> trials() {
    return List.of(Trial.of(Setup.board(setup())));
  }

  @Override
  public Outcome judge(Attempt attempt) {
    BoardDiary diary = BoardDiary.of(attempt.only().telling().events());
    if (!attempt.only().done() && !diary.wentOff()) {
      return Outcome.stopped(attempt.only(), null);
    }
    String observed =
        looks.stream()
            .map(look -> look.holds(diary) + " " + look.got(diary))
            .collect(Collectors.joining("\n"));
    return looks.stream()
        .filter(look -> !look.holds(diary))
        .findFirst()
        .map(look -> missed(look, diary, observed))
        .orElse(Outcome.passed(observed));
  }

  private static Outcome missed(Look look, BoardDiary diary, String observed) {
    String seconds = String.valueOf(look.at() / 1000.0);
    String got = look.got(diary);
    String shown = got.length() <= LONGEST_SHOWN ? got : got.substring(0, LONGEST_SHOWN) + "…";
    return new Outcome(false, Trialled.DONE, seconds, look.expected(), shown, observed);
  }
}
