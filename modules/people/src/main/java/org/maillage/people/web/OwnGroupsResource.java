package org.maillage.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Problem;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;
import org.maillage.people.app.CoTraining;

/** The groups that somebody trains by a code, and those that went into another. */
@Path("groups")
@ApplicationScoped
@Audience(Audience.Who.COURSE)
public class OwnGroupsResource {
  @Inject private CoTraining training;
  @Inject private Views views;

  @GET
  public Response show(@Context SecurityContext security) {
    Actor actor = Actor.of(security);
    PersonId person =
        actor.knownPerson().orElseThrow(() -> Problem.notFound("people.nothing-kept"));
    return views.show(
        "people/own-groups.jte",
        Page.titled(actor, "own-groups", "people.own-groups.title"),
        new OwnGroupsView(training.by(person), training.before(person)));
  }
}
