package org.maillage.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Settings;
import org.maillage.lms.app.OperatorSessions;
import org.maillage.lms.app.OperatorToken;
import org.maillage.pages.api.Views;

/** Signing in with the admin token, and out. */
@Path("admin/session")
@ApplicationScoped
public class OperatorSessionResource {
  @Inject private OperatorToken token;
  @Inject private OperatorSessions sessions;
  @Inject private FailureLimit limit;
  @Inject private Views views;
  @Inject private Settings settings;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Audience(Audience.Who.ANYONE)
  public Response signIn(
      @FormParam("token") String given,
      @Context SecurityContext security,
      @Context HttpServletRequest request) {
    String address = ClientAddress.of(request);
    limit.check(address);
    if (given == null || !token.is(given.strip())) {
      limit.failed(address);
      return views.show(
          401,
          "lms/admin-sign-in.jte",
          AdminPage.of(Actor.of(security), "lms.admin.sign-in"),
          new SignInView(true));
    }
    return Response.seeOther(settings.baseUrl().resolve("/admin"))
        .header(HttpHeaders.SET_COOKIE, OperatorCookie.set(sessions.open()))
        .build();
  }

  /** Where a choice of language leads from a refused sign-in. */
  @GET
  @Audience(Audience.Who.ANYONE)
  public Response form() {
    return Response.seeOther(settings.baseUrl().resolve("/admin/sign-in")).build();
  }

  @POST
  @Path("end")
  @Audience(Audience.Who.OPERATOR)
  public Response signOut(@Context HttpHeaders headers) {
    String session = OperatorCookie.value(headers.getCookies());
    if (session != null) {
      sessions.close(session);
    }
    return Response.seeOther(settings.baseUrl().resolve("/admin/sign-in"))
        .header(HttpHeaders.SET_COOKIE, OperatorCookie.clear())
        .build();
  }
}
