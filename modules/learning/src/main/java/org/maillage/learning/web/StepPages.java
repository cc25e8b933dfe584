package org.maillage.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.maillage.content.Step;
import org.maillage.content.Unit;
import org.maillage.kernel.Actor;
import org.maillage.learning.api.StepKind;
import org.maillage.learning.api.StepVisit;
import org.maillage.learning.domain.Journey;
import org.maillage.learning.domain.UnitJourney;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;

/** Builds the page around what a kind of step shows. */
@ApplicationScoped
public class StepPages {
  @Inject private CourseTexts texts;
  @Inject private UnitTexts units;
  @Inject private Views views;

  StepVisit visit(Actor actor, Unit unit, Step step, Journey journey) {
    Page page = new Page(actor, "step", step.title().in(actor.locale()).plain());
    return new StepVisit(page, unit, step, journey.did(step.id()));
  }

  Response page(StepVisit visit, Journey journey, StepKind kind, StepKind.Shown shown) {
    Page page = visit.page();
    Unit unit = visit.unit();
    Step step = visit.step();
    List<Step> steps = unit.steps();
    int index = steps.indexOf(step);
    UnitJourney in = new UnitJourney(unit, journey);
    StepView view =
        new StepView(
            new Link(page.href("/unit/" + unit.slug()), texts.in(page.lang(), unit.title())),
            place(page, unit, step),
            units.progress(page, in),
            in.done(),
            in.total(),
            texts.in(page.lang(), step.title()),
            units.fallback(page, unit),
            page.t("learning.kind." + step.kind())
                + " · "
                + page.t("learning.minutes", step.minutes()),
            inside(page, shown.state()),
            shown.content(),
            saying(visit, journey, kind, shown.state()),
            index == 0 ? null : link(page, steps.get(index - 1)),
            index == steps.size() - 1 ? null : link(page, steps.get(index + 1)));
    return views.show("learning/step.jte", page, view);
  }

  /** Steps after class have a day of their own: they aren't numbered with the others. */
  private static String place(Page page, Unit unit, Step step) {
    List<Step> counted = UnitJourney.counted(unit);
    int index = counted.indexOf(step);
    return index < 0
        ? page.t("learning.step.after-class")
        : page.t("learning.step.place", index + 1, counted.size());
  }

  private static String inside(Page page, StepKind.State state) {
    return state.parts() < 2 ? null : page.t("learning.step.inside", state.did(), state.parts());
  }

  private static StepView.Saying saying(
      StepVisit visit, Journey journey, StepKind kind, StepKind.State state) {
    Page page = visit.page();
    String step = visit.step().id();
    boolean byWords = kind.finishedBySaying(visit.actor());
    boolean done = journey.did(step);
    String left =
        byWords || done
            ? null
            : page.t("learning.left." + kind.name(), state.parts() - state.did());
    return new StepView.Saying(
        visit.href(""),
        byWords,
        done,
        journey.isHidden(step),
        byWords && journey.saidHere(step),
        left);
  }

  private Link link(Page page, Step step) {
    return new Link(
        page.href("/unit/" + step.unit() + "/" + step.id()), texts.in(page.lang(), step.title()));
  }
}
