package org.maillage.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.maillage.content.ClassSheet;
import org.maillage.content.Step;
import org.maillage.content.Unit;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Problem;
import org.maillage.learning.api.StepVisit;
import org.maillage.learning.app.Course;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;

/** A class sheet alone on its page, made for paper. */
@Path("unit/{unit}/{step}/print")
@ApplicationScoped
@Audience(Audience.Who.ANYONE)
public class PrintResource {
  @Inject private Course course;
  @Inject private SheetKind sheets;
  @Inject private Views views;

  /**
   * @param address {@code no} to leave out short address and QR code
   */
  @GET
  public Response print(
      @PathParam("unit") String slug,
      @PathParam("step") String id,
      @QueryParam("address") String address,
      @Context SecurityContext security) {
    Actor actor = Actor.of(security);
    Unit unit = course.unit(slug, actor);
    Step step = course.step(slug, id, actor);
    if (!(step.body() instanceof ClassSheet)) {
      throw Problem.notFound("learning.step-unknown", id);
    }
    Page page = new Page(actor, "print", step.title().in(actor.locale()).plain());
    StepVisit visit = new StepVisit(page, unit, step, false);
    return views.show("learning/print.jte", page, sheets.view(visit, !"no".equals(address)));
  }
}
