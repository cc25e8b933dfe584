package org.maillage.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;
import org.maillage.content.Part;
import org.maillage.content.Step;
import org.maillage.content.Unit;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Problem;
import org.maillage.learning.api.StepKind;
import org.maillage.learning.api.StepVisit;
import org.maillage.learning.app.Course;
import org.maillage.learning.app.Journeys;
import org.maillage.learning.app.Learn;
import org.maillage.learning.domain.Journey;

/** One step: to look at, to say done, to put back. */
@Path("unit/{unit}/{step}")
@ApplicationScoped
@Audience(Audience.Who.ANYONE)
public class StepResource {
  @Inject private Course course;
  @Inject private Journeys journeys;
  @Inject private Learn learn;
  @Inject private StepKinds kinds;
  @Inject private StepPages pages;
  @Inject private ProgressCookie cookie;
  @Inject private Go go;

  @GET
  public Response show(
      @PathParam("unit") String slug,
      @PathParam("step") String id,
      @Context SecurityContext security,
      @Context HttpHeaders headers) {
    Actor actor = Actor.of(security);
    Unit unit = course.unit(slug, actor);
    if (unit.retired().contains(id)) {
      return go.to(actor, "/unit/" + slug);
    }
    Step step = course.step(slug, id, actor);
    Journey journey = journeys.of(actor, ProgressCookie.value(headers));
    arrive(actor, step, journey);
    StepVisit visit = pages.visit(actor, unit, step, journey);
    StepKind kind = kinds.of(step);
    return pages.page(visit, journey, kind, kind.show(visit));
  }

  private void arrive(Actor actor, Step step, Journey journey) {
    if (actor.person() != null && !journey.place(step.unit()).equals(Optional.of(step.id()))) {
      learn.arrive(actor, step);
    }
  }

  @POST
  @Path("done")
  public Response done(
      @PathParam("unit") String slug,
      @PathParam("step") String id,
      @FormParam("operation") String operation,
      @Context SecurityContext security,
      @Context HttpHeaders headers) {
    Actor actor = Actor.of(security);
    Step step = sayable(slug, id, actor);
    Response.ResponseBuilder on = go.at(actor, after(course.unit(slug), step));
    if (actor.person() == null) {
      return on.header("Set-Cookie", cookie.with(actor, headers, id)).build();
    }
    learn.finish(actor, step, operation);
    return on.build();
  }

  @POST
  @Path("undone")
  public Response undone(
      @PathParam("unit") String slug,
      @PathParam("step") String id,
      @FormParam("operation") String operation,
      @Context SecurityContext security,
      @Context HttpHeaders headers) {
    Actor actor = Actor.of(security);
    Step step = sayable(slug, id, actor);
    Response.ResponseBuilder back = go.at(actor, "/unit/" + slug + "/" + id);
    if (actor.person() == null) {
      return back.header("Set-Cookie", cookie.without(actor, headers, id)).build();
    }
    learn.putBack(actor, step, operation);
    return back.build();
  }

  /** A step that this person finishes by saying so; a quiz is done by answering. */
  private Step sayable(String slug, String id, Actor actor) {
    Step step = course.step(slug, id, actor);
    if (!kinds.of(step).finishedBySaying(actor)) {
      throw Problem.malformed("learning.form");
    }
    return step;
  }

  /** On to the next step; after the last of a part, back to the unit, which says what happened. */
  private static String after(Unit unit, Step step) {
    List<Step> steps = unit.steps();
    int next = steps.indexOf(step) + 1;
    boolean sameDay = next < steps.size() && sameSitting(step, steps.get(next));
    return "/unit/" + unit.slug() + (sameDay ? "/" + steps.get(next).id() : "");
  }

  /** Coming back takes place after class, on another day. */
  private static boolean sameSitting(Step step, Step next) {
    return (step.part() == Part.COME_BACK) == (next.part() == Part.COME_BACK);
  }
}
