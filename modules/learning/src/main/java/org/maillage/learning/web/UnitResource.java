package org.maillage.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Arrays;
import java.util.List;
import org.maillage.content.Part;
import org.maillage.content.Step;
import org.maillage.content.Unit;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.learning.app.Course;
import org.maillage.learning.app.Journeys;
import org.maillage.learning.domain.Journey;
import org.maillage.learning.domain.UnitJourney;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;

/** A unit: what one will be able to do, where one is, the one thing to do now. */
@Path("unit/{unit}")
@ApplicationScoped
@Audience(Audience.Who.ANYONE)
public class UnitResource {
  @Inject private Course course;
  @Inject private Journeys journeys;
  @Inject private CourseTexts texts;
  @Inject private UnitTexts units;
  @Inject private TimeAnswers time;
  @Inject private ShortAddresses addresses;
  @Inject private Views views;

  @GET
  public Response show(
      @PathParam("unit") String slug,
      @QueryParam("minutes") String minutes,
      @Context SecurityContext security,
      @Context HttpHeaders headers) {
    Actor actor = Actor.of(security);
    Unit unit = course.unit(slug, actor);
    Journey journey = journeys.of(actor, ProgressCookie.value(headers));
    Page page = new Page(actor, "unit", unit.title().in(actor.locale()).plain());
    return views.show("learning/unit.jte", page, view(page, unit, journey, minutes));
  }

  private UnitView view(Page page, Unit unit, Journey journey, String minutes) {
    UnitJourney in = new UnitJourney(unit, journey);
    Step next = in.next(journey.place(unit.slug()));
    String lang = page.lang();
    return new UnitView(
        module(page, unit),
        texts.in(lang, unit.title()),
        units.fallback(page, unit),
        units.progress(page, in),
        in.done(),
        in.total(),
        units.line(page, next, journey),
        page.t("learning.go." + (in.allDone() ? "again" : goWord(in))),
        told(page, in),
        earlier(unit, journey),
        time.about(page, "/unit/" + unit.slug(), minutes, in.leftFrom(next), journey),
        texts.in(lang, unit.outcomes()),
        Arrays.stream(Part.values()).map(part -> part(page, unit, part, journey)).toList(),
        units.facts(page, unit).about(),
        units.facts(page, unit).notions(),
        unit.sources(),
        String.join(", ", unit.authors()),
        unit.licence(),
        unit.open() ? addresses.of(unit) : null);
  }

  private Link module(Page page, Unit unit) {
    return course
        .library()
        .moduleOf(unit)
        .map(
            module ->
                new Link(
                    page.href("/module/" + module.slug()), texts.in(page.lang(), module.title())))
        .orElse(null);
  }

  private static String goWord(UnitJourney in) {
    if (in.complete()) {
      return "come-back";
    }
    return in.begun() ? "on" : "start";
  }

  /** Everything to learn and to try is done: what that means, and who knows it. */
  private static String told(Page page, UnitJourney in) {
    if (!in.complete()) {
      return null;
    }
    Actor actor = page.actor();
    if (actor.person() == null) {
      return page.t("learning.told.browser");
    }
    if (actor.cohort() == null) {
      return page.t("learning.told.kept");
    }
    return page.t(in.completeHere() ? "learning.told.course" : "learning.told.not-course");
  }

  private UnitView.Earlier earlier(Unit unit, Journey journey) {
    boolean here = unit.steps().stream().anyMatch(step -> journey.isHidden(step.id()));
    return here
        ? new UnitView.Earlier(journey.hidden(course::teaches), journey.answered(), unit.slug())
        : null;
  }

  private UnitView.PartView part(Page page, Unit unit, Part part, Journey journey) {
    List<UnitTexts.StepLine> lines =
        unit.steps(part).stream().map(step -> units.line(page, step, journey)).toList();
    return new UnitView.PartView(page.t("learning.part." + part.word()), lines);
  }
}
