package org.maillage.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Settings;
import org.maillage.lms.app.AdministratorDesk;
import org.maillage.lms.app.Finding;
import org.maillage.lms.app.MessageExamples;
import org.maillage.lms.app.PlatformEntry;
import org.maillage.lms.app.PlatformOffice;
import org.maillage.lms.app.TestButton;
import org.maillage.lms.domain.Administrator.Standing;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;

/** What the administrator of an LMS decides here about that LMS, and about no other. */
@Path("platform")
@ApplicationScoped
@Audience(Audience.Who.ADMINISTRATOR)
public class OwnPlatformResource {
  @Inject private AdministratorDesk administrators;
  @Inject private PlatformOffice office;
  @Inject private TestButton test;
  @Inject private MessageExamples messages;
  @Inject private Views views;
  @Inject private Settings settings;

  @GET
  public Response show(@QueryParam("said") String said, @Context SecurityContext security) {
    Actor actor = Actor.of(security);
    Standing standing = administrators.standing(actor);
    if (standing != Standing.CONFIRMED) {
      Page page = Page.titled(actor, "platform", "lms.platform.title");
      return views.show("lms/platform-ask.jte", page, new StandingView(standing));
    }
    return page(actor, administrators.managed(actor), "saved".equals(said) ? said : null, null);
  }

  @POST
  @Path("ask")
  public Response ask(@Context SecurityContext security) {
    administrators.ask(Actor.of(security));
    return back(security, "");
  }

  @POST
  public Response share(@BeanParam PlatformInput input, @Context SecurityContext security) {
    PlatformEntry own = administrators.managed(Actor.of(security));
    office.share(own.id(), input.value("name"), input.names(), input.email(), input.anonymous());
    return back(security, "?said=saved");
  }

  /** The calls to the platform run here, outside any transaction. */
  @POST
  @Path("test")
  public Response test(@Context SecurityContext security) {
    Actor actor = Actor.of(security);
    PlatformEntry own = administrators.managed(actor);
    return page(actor, own, null, test.run(own));
  }

  /** Where a choice of language leads from a page that answered a form. */
  @GET
  @Path("test")
  public Response tested(@Context SecurityContext security) {
    return back(security, "");
  }

  @GET
  @Path("messages")
  public Response messages(@Context SecurityContext security) {
    Actor actor = Actor.of(security);
    PlatformEntry own = administrators.managed(actor);
    return views.show(
        "lms/platform-messages.jte",
        Page.titled(actor, "platform", "lms.messages.title"),
        new MessagesView(own.form(), messages.of(actor)));
  }

  @POST
  @Path("administrators/confirm")
  public Response confirm(@FormParam("person") String person, @Context SecurityContext security) {
    administrators.confirm(administrators.managed(Actor.of(security)).id(), person);
    return back(security, "?said=saved");
  }

  @POST
  @Path("administrators/end")
  public Response end(@FormParam("person") String person, @Context SecurityContext security) {
    administrators.end(administrators.managed(Actor.of(security)).id(), person);
    return back(security, "?said=saved");
  }

  private Response page(Actor actor, PlatformEntry own, String said, List<Finding> findings) {
    String path = actor.href("/platform");
    return views.show(
        "lms/platform.jte",
        Page.titled(actor, "platform", "lms.platform.title"),
        new PlatformView(path, own, said, findings, administrators.of(own.id())));
  }

  private Response back(SecurityContext security, String query) {
    String path = Actor.of(security).href("/platform") + query;
    return Response.seeOther(settings.baseUrl().resolve(path)).build();
  }
}
