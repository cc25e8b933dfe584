package org.maillage.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.maillage.content.CourseModule;
import org.maillage.content.Step;
import org.maillage.content.Unit;
import org.maillage.kernel.Actor;
import org.maillage.learning.app.Journeys;
import org.maillage.learning.domain.Journey;
import org.maillage.learning.domain.UnitJourney;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;

/** Builds the page of the course or of one module. */
@ApplicationScoped
public class CataloguePages {
  @Inject private Journeys journeys;
  @Inject private CourseTexts texts;
  @Inject private UnitTexts units;
  @Inject private TimeAnswers time;
  @Inject private Views views;

  Response show(Page page, String path, String minutes, List<CourseModule> modules, String cookie) {
    return show(page, path, null, minutes, modules, cookie);
  }

  Response show(
      Page page,
      String path,
      String notice,
      String minutes,
      List<CourseModule> modules,
      String cookie) {
    Journey journey = journeys.of(page.actor(), cookie);
    TimeQuestion question =
        time.about(page, path, minutes, left(page.actor(), modules, journey), journey);
    CatalogueView view =
        new CatalogueView(
            path.equals("/catalogue"),
            page.actor().face().welcome(page.locale()).orElse(null),
            notice,
            question,
            modules.stream().map(module -> card(page, module, journey)).toList());
    return views.show("learning/catalogue.jte", page, view);
  }

  /** From the unit they are in to the end of the course, then what they passed over. */
  private static List<Step> left(Actor actor, List<CourseModule> modules, Journey journey) {
    List<Unit> units =
        modules.stream()
            .flatMap(module -> module.units().stream())
            .filter(unit -> unit.open() || actor.inCourse())
            .toList();
    List<Step> before = new ArrayList<>();
    List<Step> left = new ArrayList<>();
    boolean reached = journey.latestUnit().isEmpty();
    for (Unit unit : units) {
      reached |= journey.latestUnit().filter(unit.slug()::equals).isPresent();
      UnitJourney in = new UnitJourney(unit, journey);
      (reached ? left : before).addAll(in.complete() ? List.of() : in.left());
    }
    left.addAll(before);
    return left;
  }

  private CatalogueView.ModuleCard card(Page page, CourseModule module, Journey journey) {
    return new CatalogueView.ModuleCard(
        module.number(),
        page.href("/module/" + module.slug()),
        texts.in(page.lang(), module.title()),
        texts.in(page.lang(), module.summary()),
        module.units().stream().map(unit -> card(page, unit, journey)).toList());
  }

  private CatalogueView.UnitCard card(Page page, Unit unit, Journey journey) {
    UnitJourney in = new UnitJourney(unit, journey);
    UnitTexts.Facts facts = units.facts(page, unit);
    return new CatalogueView.UnitCard(
        page.href("/unit/" + unit.slug()),
        texts.in(page.lang(), unit.title()),
        texts.in(page.lang(), unit.summary()),
        texts.in(page.lang(), unit.outcomes()),
        facts.about(),
        facts.notions(),
        facts.languages(),
        units.fallback(page, unit),
        in.begun() ? units.progress(page, in) : null,
        in.done(),
        in.total(),
        !unit.open() && !page.actor().inCourse());
  }
}
