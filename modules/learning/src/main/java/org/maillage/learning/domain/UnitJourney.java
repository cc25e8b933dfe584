package org.maillage.learning.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.maillage.content.Part;
import org.maillage.content.Step;
import org.maillage.content.Unit;
import org.maillage.learning.api.UnitProgress;

/** One unit as one person goes through it. Only steps that the unit has today count. */
public record UnitJourney(Unit unit, Journey journey) {

  /** The steps that make a unit complete: those to learn and to try. */
  public static List<Step> counted(Unit unit) {
    return unit.steps().stream().filter(step -> step.part() != Part.COME_BACK).toList();
  }

  public int total() {
    return counted(unit).size();
  }

  public int done() {
    return (int) counted(unit).stream().filter(step -> journey.did(step.id())).count();
  }

  public boolean begun() {
    return unit.steps().stream().anyMatch(step -> journey.did(step.id()));
  }

  public boolean complete() {
    return done() == total();
  }

  /** Complete in the eyes of the course they are in. */
  public boolean completeHere() {
    return counted(unit).stream().allMatch(step -> journey.of(step.id()) == Standing.DONE);
  }

  /** Nothing is left, not even to come back to. */
  public boolean allDone() {
    return unit.steps().stream().allMatch(step -> journey.did(step.id()));
  }

  public int minutesLeft() {
    return counted(unit).stream()
        .filter(step -> !journey.did(step.id()))
        .mapToInt(Step::minutes)
        .sum();
  }

  /** What is left to learn and to try; once that is done, what is left to come back to. */
  public List<Step> left() {
    List<Step> left = undone(counted(unit));
    return left.isEmpty() ? undone(unit.steps()) : left;
  }

  private List<Step> undone(List<Step> steps) {
    return steps.stream().filter(step -> !journey.did(step.id())).toList();
  }

  /** Where to go on: the step they left at unless it is done, then the next one that isn't. */
  public Step next(Optional<String> place) {
    List<Step> steps = unit.steps();
    int from = 0;
    for (int i = 0; i < steps.size(); i++) {
      if (place.isPresent() && steps.get(i).id().equals(place.get())) {
        from = i;
      }
    }
    for (Step step : steps.subList(from, steps.size())) {
      if (!journey.did(step.id()) && (step.part() != Part.COME_BACK || complete())) {
        return step;
      }
    }
    return left().isEmpty() ? steps.get(0) : left().get(0);
  }

  /** What is left, starting at this step; what was passed over comes last. */
  public List<Step> leftFrom(Step next) {
    List<Step> left = new ArrayList<>(left());
    Collections.rotate(left, -Math.max(0, left.indexOf(next)));
    return left;
  }

  /** What the course they are in sees of it. */
  public UnitProgress seen() {
    return UnitSteps.of(unit).progress(step -> journey.of(step) == Standing.DONE);
  }
}
