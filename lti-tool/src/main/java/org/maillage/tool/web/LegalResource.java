package org.maillage.tool.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Settings;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;

/** What the law has us say, linked from every page. */
@Path("")
@ApplicationScoped
@Audience(Audience.Who.ANYONE)
public class LegalResource {
  @Inject private Settings settings;
  @Inject private Views views;

  /** Who answers for people's data, what it serves, where it lies and until when. */
  @GET
  @Path("confidentialite")
  public Response privacy(@Context SecurityContext security) {
    return page(security, "privacy");
  }

  /** The statement on accessibility: what was checked, by whom, what is known not to work. */
  @GET
  @Path("accessibilite")
  public Response accessibility(@Context SecurityContext security) {
    return page(security, "accessibility");
  }

  private Response page(SecurityContext security, String kind) {
    Page page = Page.titled(Actor.of(security), kind, "pages." + kind);
    return views.show("tool/" + kind + ".jte", page, LegalView.of(settings));
  }
}
