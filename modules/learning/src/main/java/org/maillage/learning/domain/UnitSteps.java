package org.maillage.learning.domain;

import java.util.List;
import java.util.function.Predicate;
import org.maillage.content.Part;
import org.maillage.content.Step;
import org.maillage.content.Unit;
import org.maillage.learning.api.Stage;
import org.maillage.learning.api.UnitProgress;

/**
 * The steps of a unit by what they say of a person: those that make it complete, and those of
 * coming back from the class. Made once for a whole cohort.
 */
public record UnitSteps(String unit, List<String> counted, List<String> comeBack) {

  public static UnitSteps of(Unit unit) {
    return new UnitSteps(
        unit.slug(),
        UnitJourney.counted(unit).stream().map(Step::id).toList(),
        unit.steps(Part.COME_BACK).stream().map(Step::id).toList());
  }

  /** How far somebody is whose course sees these steps as done. */
  public UnitProgress progress(Predicate<String> seen) {
    int done = 0;
    for (String step : counted) {
      done += seen.test(step) ? 1 : 0;
    }
    return new UnitProgress(unit, done, counted.size(), stage(done, seen));
  }

  private Stage stage(int done, Predicate<String> seen) {
    if (comeBack.stream().anyMatch(seen)) {
      return Stage.PUT_IN_PRACTICE;
    }
    if (done > 0 && done == counted.size()) {
      return Stage.TOOK_PART;
    }
    return done > 0 ? Stage.DISCOVERED : Stage.NONE;
  }
}
