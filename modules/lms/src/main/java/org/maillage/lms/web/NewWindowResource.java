package org.maillage.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.lms.app.Protocol;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;

/** What a login shows in a frame that keeps no cookie; see {@link LoginServlet}. */
@Path("lti/new-window")
@ApplicationScoped
@Audience(Audience.Who.PROGRAM)
public class NewWindowResource {
  @Inject private Protocol protocol;
  @Inject private Views views;

  @GET
  public Response show(@Context SecurityContext security, @Context HttpServletRequest request) {
    Actor actor = Actor.of(security);
    return Frames.any(
        views.show(
            "lms/new-window.jte",
            Page.titled(actor, "new-window", "lms.window.title"),
            new NewWindowView(LoginAddress.of(protocol.loginUri(), request))));
  }
}
