package org.maillage.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.maillage.kernel.Problem;
import org.maillage.kernel.Settings;
import org.maillage.lms.app.OperatorSessions;
import org.maillage.lms.app.OperatorToken;

/** Knows the operator: a program by the admin token, a browser by the session it signed in to. */
@ApplicationScoped
public class OperatorAccess {
  private static final String BEARER = "Bearer ";

  @Inject private OperatorToken token;
  @Inject private OperatorSessions sessions;
  @Inject private FailureLimit limit;
  @Inject private Settings settings;
  @Inject private HttpServletRequest http;

  /**
   * True when the request brought the token itself, so that no other site can have sent it; false
   * for a session, whose writes must then come from our own pages. A browser without a session is
   * sent to sign in.
   */
  boolean require(ContainerRequestContext request) {
    String header = request.getHeaderString("Authorization");
    if (header != null && header.startsWith(BEARER)) {
      return requireToken(header.substring(BEARER.length()));
    }
    String session = OperatorCookie.value(request.getCookies());
    if (session != null && sessions.isOpen(session)) {
      return false;
    }
    if (isPage(request)) {
      throw new WebApplicationException(
          Response.seeOther(settings.baseUrl().resolve("/admin/sign-in")).build());
    }
    throw new Problem(401, "lms.operator-only");
  }

  private boolean requireToken(String candidate) {
    String address = ClientAddress.of(http);
    limit.check(address);
    if (!token.is(candidate)) {
      limit.failed(address);
      throw new Problem(401, "lms.operator-only");
    }
    return true;
  }

  private static boolean isPage(ContainerRequestContext request) {
    return request.getMethod().equals("GET")
        && request.getAcceptableMediaTypes().stream()
            .anyMatch(
                type -> !type.isWildcardType() && type.isCompatible(MediaType.TEXT_HTML_TYPE));
  }
}
