package org.maillage.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Problem;
import org.maillage.kernel.Settings;
import org.maillage.lms.app.Rosters;

/** A trainer asks for the list of people again. */
@Path("roster")
@ApplicationScoped
@Audience(Audience.Who.TRAINER)
public class RosterResource {
  @Inject private Rosters rosters;
  @Inject private Settings settings;

  @POST
  public Response refresh(@Context SecurityContext security) {
    Actor actor = Actor.of(security);
    if (!rosters.refresh(actor.cohort())) {
      throw new Problem(502, "lms.roster-unread");
    }
    return Response.seeOther(settings.baseUrl().resolve(actor.href("/cohort"))).build();
  }
}
