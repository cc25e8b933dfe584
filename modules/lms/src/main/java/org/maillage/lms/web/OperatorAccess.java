package org.maillage.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.maillage.kernel.Problem;
import org.maillage.lms.app.OperatorToken;

/** Knows the operator by the admin token. */
@ApplicationScoped
public class OperatorAccess {
  private static final String BEARER = "Bearer ";

  @Inject private OperatorToken token;

  /** True when the request brought the token itself, so that no other site can have sent it. */
  boolean require(ContainerRequestContext request) {
    String header = request.getHeaderString("Authorization");
    if (header != null
        && header.startsWith(BEARER)
        && token.is(header.substring(BEARER.length()))) {
      return true;
    }
    throw new Problem(401, "lms.operator-only");
  }
}
