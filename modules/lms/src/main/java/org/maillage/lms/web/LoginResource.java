package org.maillage.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.lms.app.PlatformDirectory;
import org.maillage.lms.app.Protocol;
import org.maillage.lti13.Platform;
import org.maillage.lti13.login.LoginRequest;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Texts;
import org.maillage.pages.api.Views;

/**
 * Where an LMS sends a browser first. A browser without our cookie is given one and sent once round
 * to here; if the cookie does not come back, the frame refuses cookies, and a page offers a new
 * window with the parameters still unused: an LMS's hints work once, so nothing later can mend
 * this.
 */
@Path("lti/login")
@ApplicationScoped
@Audience(Audience.Who.PROGRAM)
public class LoginResource {
  private static final String CHECK = "cookie_check";
  private static final List<String> PARAMETERS =
      List.of(
          "iss",
          "login_hint",
          "target_link_uri",
          "client_id",
          "lti_message_hint",
          "lti_deployment_id");

  @Inject private Protocol protocol;
  @Inject private PlatformDirectory platforms;
  @Inject private Refusals refusals;
  @Inject private Views views;

  @GET
  public Response get(
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context SecurityContext security,
      @Context HttpServletRequest request) {
    return begin(uri.getQueryParameters(), headers, security, request);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response post(
      Form form,
      @Context HttpHeaders headers,
      @Context SecurityContext security,
      @Context HttpServletRequest request) {
    return begin(form.asMap(), headers, security, request);
  }

  private Response begin(
      MultivaluedMap<String, String> given,
      HttpHeaders headers,
      SecurityContext security,
      HttpServletRequest request) {
    return refusals.guarding(
        request,
        () -> {
          LoginRequest login = LoginRequest.from(given::getFirst);
          Platform platform = platforms.require(login.issuer(), login.clientId());
          List<String> browser = BrowserSecret.hashes(headers.getCookies());
          if (!browser.isEmpty()) {
            return Response.status(Response.Status.FOUND)
                .location(protocol.logins().begin(login, platform, browser.get(0)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
          }
          return given.containsKey(CHECK) ? newWindow(given, security) : check(given);
        });
  }

  private Response check(MultivaluedMap<String, String> given) {
    return Response.seeOther(URI.create(address(given) + "&" + CHECK + "=1"))
        .header(HttpHeaders.SET_COOKIE, BrowserSecret.setCookie())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private Response newWindow(MultivaluedMap<String, String> given, SecurityContext security) {
    Actor actor = Actor.of(security);
    String title = Texts.get(actor.locale(), "lms.window.title");
    return Frames.any(
        views.show(
            "lms/new-window.jte",
            new Page(actor, "new-window", title),
            new NewWindowView(address(given))));
  }

  /** This address with the LMS's parameters, as they came. */
  private String address(MultivaluedMap<String, String> given) {
    StringJoiner parameters = new StringJoiner("&", protocol.loginUri() + "?", "");
    for (String name : PARAMETERS) {
      String value = given.getFirst(name);
      if (value != null) {
        parameters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
      }
    }
    return parameters.toString();
  }
}
