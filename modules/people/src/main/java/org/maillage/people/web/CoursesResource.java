package org.maillage.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Problem;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;
import org.maillage.people.api.Cohorts;
import org.maillage.people.app.Codes;
import org.maillage.people.domain.Code.Kind;

/**
 * Which courses a group follows through, and how to bring one in: a code made here, typed there. A
 * second code of the same trainer ends the first, so a double click leaves the one that shows.
 */
@Path("cohort/courses")
@ApplicationScoped
@Audience(Audience.Who.TRAINER)
public class CoursesResource {
  @Inject private Cohorts cohorts;
  @Inject private Codes codes;
  @Inject private Views views;

  @GET
  public Response list(@Context SecurityContext security) {
    return show(Actor.of(security), "");
  }

  @POST
  public Response make(@Context SecurityContext security) {
    Actor actor = Actor.of(security);
    if (actor.isCoTrainer()) {
      throw Problem.refused("people.team-only");
    }
    return show(
        actor,
        codes.ofCohort(
            Kind.COURSE,
            actor.knownPerson().orElseThrow(() -> Problem.notFound("people.code-nobody")),
            actor.cohort()));
  }

  private Response show(Actor actor, String code) {
    return views.show(
        "people/courses.jte",
        Page.titled(actor, "courses", "people.courses.title"),
        new CoursesView(cohorts.courses(actor.cohort()), !actor.isCoTrainer(), code));
  }
}
