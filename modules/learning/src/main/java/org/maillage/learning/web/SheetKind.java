package org.maillage.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maillage.content.ClassSheet;
import org.maillage.content.Unit;
import org.maillage.kernel.Actor;
import org.maillage.learning.api.StepKind;
import org.maillage.learning.api.StepVisit;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;

/** A sheet to take into class, on the screen and on paper. */
@ApplicationScoped
public class SheetKind implements StepKind {
  @Inject private CourseTexts texts;
  @Inject private ShortAddresses addresses;
  @Inject private Views views;

  @Override
  public String name() {
    return "sheet";
  }

  @Override
  public boolean finishedBySaying(Actor actor) {
    return true;
  }

  @Override
  public Shown show(StepVisit visit) {
    return new Shown(
        views.part("learning/sheet.jte", visit.page(), view(visit, true)),
        State.simple(visit.done()));
  }

  /**
   * @param withAddress whether the short address stands at the foot
   */
  SheetView view(StepVisit visit, boolean withAddress) {
    ClassSheet sheet = (ClassSheet) visit.step().body();
    Page page = visit.page();
    Unit unit = visit.unit();
    String lang = visit.lang();
    return new SheetView(
        visit.href(""),
        texts.in(lang, visit.step().title()),
        texts.in(lang, unit.title()),
        texts.in(lang, sheet.introduction()),
        texts.in(lang, sheet.goal()),
        UnitTexts.notions(page, sheet.notions()),
        page.t("learning.minutes", sheet.duration()),
        page.t("learning.years", sheet.ages().from(), sheet.ages().to()),
        texts.in(lang, sheet.setting()),
        texts.in(lang, sheet.material()),
        sheet.phases().stream()
            .map(
                phase ->
                    new SheetView.PhaseView(
                        phase.minutes(),
                        texts.in(lang, phase.title()),
                        texts.in(lang, phase.text())))
            .toList(),
        texts.in(lang, sheet.watch()),
        texts.in(lang, sheet.further()),
        String.join(", ", unit.authors()) + ", " + unit.licence().name(),
        withAddress && unit.open() ? addresses.of(unit) : null);
  }
}
