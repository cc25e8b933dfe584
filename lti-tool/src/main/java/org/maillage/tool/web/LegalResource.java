package org.maillage.tool.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Settings;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;
import org.maillage.people.api.SpaceSetup;

/**
 * What the law has us say, linked from every page: for the space one is in, for any space at an
 * address of its own, else for the whole server.
 */
@Path("")
@ApplicationScoped
@Audience(Audience.Who.ANYONE)
public class LegalResource {
  private static final String PRIVACY = "privacy";
  private static final String ACCESSIBILITY = "accessibility";

  @Inject private SpaceSetup spaces;
  @Inject private Settings settings;
  @Inject private Views views;

  /** Who answers for people's data, what it serves, where it lies and until when. */
  @GET
  @Path("confidentialite")
  public Response privacy(@Context SecurityContext security) {
    return page(Actor.of(security), PRIVACY);
  }

  /** The statement on accessibility: what was checked, by whom, what is known not to work. */
  @GET
  @Path("accessibilite")
  public Response accessibility(@Context SecurityContext security) {
    return page(Actor.of(security), ACCESSIBILITY);
  }

  @GET
  @Path("spaces/{space}/confidentialite")
  public Response privacy(@PathParam("space") String space, @Context SecurityContext security) {
    return page(Actor.of(security).in(spaces.face(space)), PRIVACY);
  }

  @GET
  @Path("spaces/{space}/accessibilite")
  public Response accessibility(
      @PathParam("space") String space, @Context SecurityContext security) {
    return page(Actor.of(security).in(spaces.face(space)), ACCESSIBILITY);
  }

  private Response page(Actor actor, String kind) {
    String space = actor.face().id();
    LegalView general = LegalView.of(settings);
    Page page = Page.titled(actor, kind, "pages." + kind);
    return views.show(
        "tool/" + kind + ".jte",
        page,
        space == null ? general : general.or(spaces.settings(space)));
  }
}
