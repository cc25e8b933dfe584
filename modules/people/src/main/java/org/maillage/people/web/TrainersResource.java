package org.maillage.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Problem;
import org.maillage.kernel.Settings;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;
import org.maillage.people.app.CoTraining;
import org.maillage.people.app.Codes;
import org.maillage.people.domain.Code.Kind;

/**
 * Who trains a group beside the team of its course: invited by a code, until it is ended. A second
 * code of the same trainer ends the first, so a double click leaves the one that shows.
 */
@Path("cohort/trainers")
@ApplicationScoped
@Audience(Audience.Who.TRAINER)
public class TrainersResource {
  @Inject private CoTraining training;
  @Inject private Codes codes;
  @Inject private Views views;
  @Inject private Settings settings;

  @GET
  public Response list(@Context SecurityContext security) {
    return show(Actor.of(security), "");
  }

  @POST
  public Response invite(@Context SecurityContext security) {
    Actor actor = team(security);
    String code =
        codes.ofCohort(
            Kind.TRAINER,
            actor.knownPerson().orElseThrow(() -> Problem.notFound("people.code-nobody")),
            actor.cohort());
    return show(actor, code);
  }

  @POST
  @Path("end")
  public Response end(@FormParam("id") String id, @Context SecurityContext security) {
    Actor actor = team(security);
    training.end(actor.cohort(), id);
    return Response.seeOther(settings.baseUrl().resolve(actor.href("/cohort/trainers"))).build();
  }

  /** Whoever was let in lets nobody else in. */
  private static Actor team(SecurityContext security) {
    Actor actor = Actor.of(security);
    if (actor.isCoTrainer()) {
      throw Problem.refused("people.team-only");
    }
    return actor;
  }

  private Response show(Actor actor, String code) {
    String address = code.isEmpty() ? "" : settings.baseUrl().resolve("/code/" + code).toString();
    return views.show(
        "people/trainers.jte",
        Page.titled(actor, "trainers", "people.trainers.title"),
        new TrainersView(training.of(actor.cohort()), !actor.isCoTrainer(), code, address));
  }
}
