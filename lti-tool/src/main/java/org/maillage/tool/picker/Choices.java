package org.maillage.tool.picker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.maillage.exercises.api.Exercises;
import org.maillage.exercises.api.Exercises.LinkableExercise;
import org.maillage.exercises.api.Exercises.LinkableSeries;
import org.maillage.kernel.Actor;
import org.maillage.learning.api.Units;
import org.maillage.learning.api.Units.Fit;
import org.maillage.learning.api.Units.LinkableModule;
import org.maillage.learning.api.Units.LinkableUnit;
import org.maillage.pages.api.Texts;

/** Everything a link may open, in the words of whoever chooses. */
@ApplicationScoped
public class Choices {
  /** What links open besides units and modules. */
  public static final List<String> PAGES = List.of("catalogue", "cohort");

  @Inject private Units units;
  @Inject private Exercises exercises;

  public List<ChoiceGroup> all(Actor actor) {
    return meeting(Need.of(Map.of()), List.of(), actor);
  }

  /**
   * What meets a need, the best first in each module, and what was chosen before. The pages of a
   * course meet none in particular.
   */
  List<ChoiceGroup> meeting(Need need, Collection<String> chosen, Actor actor) {
    List<ChoiceGroup> groups = new ArrayList<>();
    for (LinkableModule module : units.modules(actor.locale())) {
      List<Choice> found =
          module.units().stream()
              .filter(unit -> need.isMetBy(unit) || chosen.contains(resource(unit)))
              .sorted(Comparator.comparing(need::wordsIn).reversed())
              .map(unit -> unit(unit, actor))
              .toList();
      if (!found.isEmpty()) {
        groups.add(new ChoiceGroup(module.title(), found));
      }
    }
    for (LinkableSeries series : exercises.series(actor.locale())) {
      List<Choice> found =
          series.exercises().stream()
              .filter(one -> need.isMetBy(sought(one)) || chosen.contains(resource(one)))
              .map(one -> exercise(one, actor))
              .toList();
      if (!found.isEmpty()) {
        groups.add(
            new ChoiceGroup(Texts.get(actor.locale(), "tool.pick.series", series.title()), found));
      }
    }
    List<Choice> pages =
        PAGES.stream()
            .filter(page -> need.isOpen() || chosen.contains(page))
            .map(page -> page(actor, page))
            .toList();
    if (!pages.isEmpty()) {
      groups.add(new ChoiceGroup(Texts.get(actor.locale(), "tool.pick.pages"), pages));
    }
    return groups;
  }

  /** The ideas that some unit works on. */
  List<String> notions(Actor actor) {
    return units.modules(actor.locale()).stream()
        .flatMap(module -> module.units().stream())
        .flatMap(unit -> unit.notions().stream())
        .distinct()
        .sorted(Collator.getInstance(actor.locale()))
        .toList();
  }

  private static String resource(LinkableUnit unit) {
    return "unit/" + unit.slug();
  }

  /** Readable without an account, a unit opens beside the picker as any visitor sees it. */
  private static Choice unit(LinkableUnit unit, Actor actor) {
    String path = "/" + resource(unit);
    return new Choice(
        resource(unit),
        unit.title(),
        unit.summary(),
        unit.minutes(),
        Texts.get(actor.locale(), "tool.pick.ages", unit.fit().fromAge(), unit.fit().toAge()),
        unit.fit().open() ? path : actor.href(path),
        true);
  }

  private static String resource(LinkableExercise exercise) {
    return "exercise/" + exercise.slug();
  }

  private static Choice exercise(LinkableExercise exercise, Actor actor) {
    String path = "/" + resource(exercise);
    return new Choice(
        resource(exercise),
        exercise.title(),
        exercise.summary(),
        exercise.minutes(),
        Texts.get(actor.locale(), "tool.pick.ages", exercise.fromAge(), exercise.toAge()),
        path,
        true);
  }

  /** An exercise is looked for as a small unit with a computer is. */
  private static LinkableUnit sought(LinkableExercise exercise) {
    Fit fit =
        new Fit(
            exercise.fromAge(),
            exercise.toAge(),
            exercise.languages(),
            true,
            false,
            true,
            List.of());
    return new LinkableUnit(
        exercise.slug(),
        exercise.title(),
        exercise.summary(),
        exercise.notions(),
        exercise.minutes(),
        1,
        fit);
  }

  private static Choice page(Actor actor, String resource) {
    String key = "tool.pick." + resource;
    return new Choice(
        resource,
        Texts.get(actor.locale(), key),
        Texts.get(actor.locale(), key + "-what"),
        0,
        "",
        null,
        false);
  }
}
