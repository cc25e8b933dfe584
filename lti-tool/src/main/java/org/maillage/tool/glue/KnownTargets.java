package org.maillage.tool.glue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.maillage.exercises.api.Exercises;
import org.maillage.exercises.api.Exercises.LinkableExercise;
import org.maillage.learning.api.Units;
import org.maillage.learning.api.Units.LinkableModule;
import org.maillage.learning.api.Units.LinkableUnit;
import org.maillage.lms.api.LinkTargets;
import org.maillage.pages.api.Texts;
import org.maillage.tool.picker.Choices;

/** The pages that links open: units, modules and exercises, and the pages of a cohort. */
@ApplicationScoped
public class KnownTargets implements LinkTargets {
  @Inject private Units units;
  @Inject private Exercises exercises;

  @Override
  public Optional<String> title(String resource, Locale locale) {
    if (Choices.PAGES.contains(resource)) {
      return Optional.of(Texts.get(locale, "tool.pick." + resource));
    }
    String slug = resource.substring(resource.indexOf('/') + 1);
    if (resource.startsWith("unit/")) {
      return units.unit(slug, locale).map(LinkableUnit::title);
    }
    if (resource.startsWith("exercise/")) {
      return exercises.exercise(slug, locale).map(LinkableExercise::title);
    }
    return resource.startsWith("module/") ? module(slug, locale) : Optional.empty();
  }

  @Override
  public List<Target> all(Locale locale) {
    List<Target> all = new ArrayList<>();
    for (LinkableModule module : units.modules(locale)) {
      module.units().forEach(unit -> all.add(new Target("unit/" + unit.slug(), unit.title())));
      all.add(new Target("module/" + module.slug(), module.title()));
    }
    exercises.series(locale).stream()
        .flatMap(series -> series.exercises().stream())
        .forEach(one -> all.add(new Target("exercise/" + one.slug(), one.title())));
    Choices.PAGES.forEach(page -> all.add(new Target(page, title(page, locale).orElseThrow())));
    return all;
  }

  private Optional<String> module(String slug, Locale locale) {
    return units.modules(locale).stream()
        .filter(module -> module.slug().equals(slug))
        .map(LinkableModule::title)
        .findFirst();
  }
}
