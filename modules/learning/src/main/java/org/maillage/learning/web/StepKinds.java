package org.maillage.learning.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.maillage.content.Step;
import org.maillage.content.Unit;
import org.maillage.kernel.Started;
import org.maillage.learning.api.StepKind;
import org.maillage.learning.app.Course;

/** Every kind of step that a feature brought along. A course that needs another doesn't start. */
@ApplicationScoped
public class StepKinds {
  private static final int AFTER_THE_COURSE = 2000;
  private volatile Map<String, StepKind> kinds = Map.of();

  @Inject @Any private Instance<StepKind> found;
  @Inject private Course course;

  void gather(@Observes @Priority(AFTER_THE_COURSE) Started started) {
    Map<String, StepKind> named = new TreeMap<>();
    for (StepKind kind : found) {
      if (named.put(kind.name(), kind) != null) {
        throw new IllegalStateException("Two features bring steps of kind " + kind.name());
      }
    }
    for (Unit unit : course.library().units()) {
      for (Step step : unit.steps()) {
        if (!named.containsKey(step.kind())) {
          throw new IllegalStateException("No feature shows " + step.id() + ", a " + step.kind());
        }
      }
    }
    kinds = Map.copyOf(named);
  }

  StepKind of(Step step) {
    return kinds.get(step.kind());
  }
}
