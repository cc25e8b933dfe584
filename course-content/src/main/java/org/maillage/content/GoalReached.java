package org.maillage.content;

import java.util.List;
import org.maillage.content.judging.RobotWay;

/**
 * The robot does its work on a map; cells that must be painted stand on the map itself.
 *
 * @param map rows of signs, see {@link RobotWay}
 * @param reach it ends on the flag
 * @param collect no gem is left
 */
public record GoalReached(List<String> map, boolean reach, boolean collect) implements Expectation {
  public GoalReached {
    map = List.copyOf(map);
  }

  @Override
  public String kind() {
    return "goal";
  }

  @Override
  public List<Trial> trials() {
    return List.of(Trial.of(Setup.map(map)));
  }

  @Override
  public Outcome judge(Attempt attempt) {
    RobotWay way = RobotWay.over(map, attempt.only().telling().events());
    if (!attempt.only().done() && !way.stuck()) {
      return Outcome.stopped(attempt.only(), null);
    }
    boolean passed =
        !way.stuck()
            && (!reach || way.onFlag())
            && (!collect || way.collectedAll())
            && way.paintedAsWanted();
    return Outcome.seen(passed, way.toString());
  }
}
