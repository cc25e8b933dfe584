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
import java.util.List;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Problem;
import org.maillage.kernel.Settings;
import org.maillage.kernel.SpaceId;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;
import org.maillage.people.api.SpaceRole;
import org.maillage.people.app.RoleBook;
import org.maillage.people.app.RoleBook.Seen;

/**
 * The spaces in which somebody has a role: their groups in figures and, for a coordinator, who else
 * has a role. Each request looks again whether they still have it.
 */
@Path("space")
@ApplicationScoped
@Audience(Audience.Who.COURSE)
public class SpaceResource {
  @Inject private RoleBook roles;
  @Inject private Views views;
  @Inject private Settings settings;

  @GET
  public Response show(@Context SecurityContext security) {
    Actor actor = Actor.of(security);
    List<Seen> seen = roles.seenBy(person(actor));
    if (seen.isEmpty()) {
      throw Problem.refused("people.role-only");
    }
    Page page = Page.titled(actor, "space", "people.space.title");
    return views.show("people/space.jte", page, new SpaceView(seen));
  }

  @POST
  @Path("invite")
  public Response invite(
      @FormParam("space") long space,
      @FormParam("role") String role,
      @FormParam("operation") String operation,
      @Context SecurityContext security) {
    Actor actor = Actor.of(security);
    SpaceRole offered = role(role);
    String code = roles.inviteAs(person(actor), new SpaceId(space), offered, operation);
    Page page = Page.titled(actor, "space", "people.role.invited");
    InvitedView view = new InvitedView(offered, code, settings.baseUrl());
    return views.show("people/invited.jte", page, view);
  }

  /** Reloaded, or in another language: a code is shown once. */
  @GET
  @Path("invite")
  public Response anew(@Context SecurityContext security) {
    return back(Actor.of(security));
  }

  @POST
  @Path("withdraw")
  public Response withdraw(
      @FormParam("space") long space,
      @FormParam("id") String id,
      @Context SecurityContext security) {
    Actor actor = Actor.of(security);
    roles.withdrawAs(person(actor), new SpaceId(space), id);
    return back(actor);
  }

  private Response back(Actor actor) {
    return Response.seeOther(settings.baseUrl().resolve(actor.href("/space"))).build();
  }

  private static SpaceRole role(String name) {
    for (SpaceRole role : SpaceRole.values()) {
      if (role.name().equals(name)) {
        return role;
      }
    }
    throw Problem.malformed("people.form");
  }

  private static PersonId person(Actor actor) {
    return actor.knownPerson().orElseThrow(() -> Problem.refused("people.role-only"));
  }
}
