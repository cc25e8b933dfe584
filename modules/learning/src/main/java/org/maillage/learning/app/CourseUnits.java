package org.maillage.learning.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.maillage.content.CourseModule;
import org.maillage.content.Plugged;
import org.maillage.content.Unit;
import org.maillage.learning.api.Units;
import org.maillage.learning.domain.UnitJourney;

/** Tells other features what of the course may be linked. */
@ApplicationScoped
public class CourseUnits implements Units {
  @Inject private Course course;

  @Override
  public List<LinkableModule> modules(Locale locale) {
    return course.modules().stream().map(module -> linkable(module, locale)).toList();
  }

  @Override
  public Optional<LinkableUnit> unit(String slug, Locale locale) {
    return course.library().unit(slug).map(unit -> linkable(unit, locale));
  }

  private static LinkableModule linkable(CourseModule module, Locale locale) {
    return new LinkableModule(
        module.slug(),
        module.number(),
        module.title().in(locale).plain(),
        module.summary().in(locale).plain(),
        module.units().stream().map(unit -> linkable(unit, locale)).toList());
  }

  private static LinkableUnit linkable(Unit unit, Locale locale) {
    return new LinkableUnit(
        unit.slug(),
        unit.title().in(locale).plain(),
        unit.summary().in(locale).plain(),
        unit.notions().stream().map(notion -> notion.name().in(locale).plain()).toList(),
        unit.minutes(),
        UnitJourney.counted(unit).size(),
        fit(unit, locale));
  }

  private static Fit fit(Unit unit, Locale locale) {
    return new Fit(
        unit.ages().from(),
        unit.ages().to(),
        unit.languages(),
        unit.plugged() != Plugged.UNPLUGGED,
        unit.plugged() != Plugged.PLUGGED,
        unit.open(),
        unit.outcomes().stream().map(outcome -> outcome.in(locale).plain()).toList());
  }
}
