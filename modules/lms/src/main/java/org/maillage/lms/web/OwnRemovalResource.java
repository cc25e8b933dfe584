package org.maillage.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.logging.Logger;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.lms.app.AdministratorDesk;
import org.maillage.lms.app.PlatformEntry;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;

/** The administrator of an LMS takes it out of this product. */
@Path("platform/remove")
@ApplicationScoped
@Audience(Audience.Who.ADMINISTRATOR)
public class OwnRemovalResource {
  private static final Logger LOG = Logger.getLogger(OwnRemovalResource.class.getName());

  @Inject private AdministratorDesk administrators;
  @Inject private RemovalForms forms;
  @Inject private Views views;

  @GET
  public Response confirm(@Context SecurityContext security) {
    Actor actor = Actor.of(security);
    PlatformEntry own = administrators.managed(actor);
    return views.show(
        "lms/platform-remove.jte",
        Page.titled(actor, "platform", "lms.admin.remove-title", own.form().name()),
        forms.view(actor.href("/platform"), own));
  }

  @POST
  @Path("people")
  public Response handOver(@Context SecurityContext security) {
    return forms.handOver(administrators.managed(Actor.of(security)));
  }

  /** The visit went with the platform: the page that says so leads nowhere in it. */
  @POST
  public Response remove(@FormParam("people") String people, @Context SecurityContext security) {
    Actor actor = Actor.of(security);
    PlatformEntry own = administrators.managed(actor);
    forms.remove(own, people);
    LOG.info("Its administrator removed " + own.form().issuer() + " " + own.form().clientId());
    Page page =
        Page.titled(Actor.visitor(actor.locale()), "platform", "lms.platform.removed-title");
    return views.show("lms/platform-removed.jte", page, new StandingView(null));
  }
}
