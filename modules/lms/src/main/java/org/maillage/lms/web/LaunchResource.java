package org.maillage.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Settings;
import org.maillage.lms.app.LaunchDesk;
import org.maillage.lti13.LtiException;

/** Where an LMS posts its signed token; the only redirect address we register. */
@Path("lti/launch")
@ApplicationScoped
@Audience(Audience.Who.PROGRAM)
public class LaunchResource {
  @Inject private LaunchDesk desk;
  @Inject private Refusals refusals;
  @Inject private Settings settings;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response launch(
      @FormParam("id_token") String idToken,
      @FormParam("state") String state,
      @FormParam("error") String error,
      @Context HttpHeaders headers,
      @Context HttpServletRequest request) {
    return refusals.guarding(
        request,
        () -> {
          if (error != null) {
            throw LtiException.platformError(error);
          }
          String page = desk.launch(idToken, state, BrowserSecret.hashes(headers.getCookies()));
          return Response.seeOther(settings.baseUrl().resolve(page))
              .header(HttpHeaders.CACHE_CONTROL, "no-store")
              .build();
        });
  }
}
