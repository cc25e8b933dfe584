package org.maillage.content;

import java.util.List;
import org.maillage.content.judging.Drawing;

/**
 * The turtle draws what the author's solution draws.
 *
 * @param colours whether colours count too
 */
public record SameDrawing(boolean colours) implements Expectation {
  @Override
  public String kind() {
    return "picture";
  }

  @Override
  public List<Trial> trials() {
    return List.of(Trial.of(Setup.NOTHING));
  }

  @Override
  public Outcome judge(Attempt attempt) {
    Trialled trial = attempt.only();
    if (!trial.done()) {
      return Outcome.stopped(trial, null);
    }
    Drawing drawn = Drawing.of(trial.telling().events());
    return Outcome.seen(drawn.is(attempt.target(), colours), drawn.toString());
  }
}
