package org.maillage.learning.app;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.content.Asset;
import org.maillage.content.CourseLibrary;
import org.maillage.content.CourseModule;
import org.maillage.content.Step;
import org.maillage.content.Unit;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Problem;
import org.maillage.kernel.Started;
import org.maillage.learning.api.TaughtCourse;
import org.maillage.learning.domain.BrowserProgress;

/**
 * The course as this server teaches it: read and checked at the start, which a fault in it stops;
 * the same until the next start.
 */
@ApplicationScoped
public class Course implements TaughtCourse {
  private static final int BEFORE_THOSE_WHO_USE_IT = 1000;
  private volatile CourseLibrary library;
  private volatile BrowserProgress browserProgress;

  void load(@Observes @Priority(BEFORE_THOSE_WHO_USE_IT) Started started) {
    teach(CourseLibrary.load(Thread.currentThread().getContextClassLoader()));
  }

  void teach(CourseLibrary course) {
    browserProgress = new BrowserProgress(steps(course).map(Step::id).toList());
    library = course;
  }

  @Override
  public CourseLibrary library() {
    return library;
  }

  public List<CourseModule> modules() {
    return library.modules();
  }

  public CourseModule module(String slug) {
    return library
        .module(slug)
        .orElseThrow(() -> Problem.notFound("learning.module-unknown", shortened(slug)));
  }

  public Unit unit(String slug) {
    return library
        .unit(slug)
        .orElseThrow(() -> Problem.notFound("learning.unit-unknown", shortened(slug)));
  }

  /** A unit that this actor may open. */
  public Unit unit(String slug, Actor actor) {
    Unit unit = unit(slug);
    if (!unit.open() && !actor.inCourse()) {
      throw Problem.refused("learning.unit-closed");
    }
    return unit;
  }

  public Unit unitByCode(String code) {
    return library
        .unitByCode(code)
        .orElseThrow(() -> Problem.notFound("learning.unit-unknown", shortened(code)));
  }

  public Optional<Step> step(Unit unit, String id) {
    return library.step(id).filter(step -> step.unit().equals(unit.slug()));
  }

  /** A step of a unit that this actor may open. */
  public Step step(String unit, String id, Actor actor) {
    return step(unit(unit, actor), id)
        .orElseThrow(() -> Problem.notFound("learning.step-unknown", shortened(id)));
  }

  /** Whether a step is still part of the course: what was done of others is kept, not counted. */
  public boolean teaches(String step) {
    return library.step(step).isPresent();
  }

  public Optional<Asset> asset(String unit, String name) {
    return library.asset(unit, name);
  }

  public BrowserProgress browserProgress() {
    return browserProgress;
  }

  private static Stream<Step> steps(CourseLibrary course) {
    return course.units().stream().flatMap(unit -> unit.steps().stream());
  }

  private static String shortened(String given) {
    return given.length() <= 60 ? given : given.substring(0, 60) + "…";
  }
}
