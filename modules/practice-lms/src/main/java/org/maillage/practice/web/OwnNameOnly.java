package org.maillage.practice.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.maillage.kernel.Problem;
import org.maillage.kernel.Settings;

/**
 * The practice LMS answers only when it is switched on, and only on its own loopback name: so no
 * other site can reach it through a name of its own, and the tool's pages never share its origin.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class OwnNameOnly implements ContainerRequestFilter {
  @Inject private Settings settings;

  @Override
  public void filter(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath();
    String below = path.startsWith("/") ? path.substring(1) : path;
    if ((below.equals("practice") || below.startsWith("practice/"))
        && !(settings.practiceLms() && isOwnName(request.getHeaderString("Host")))) {
      throw Problem.notFound("practice.closed");
    }
  }

  private boolean isOwnName(String host) {
    String own = settings.practiceLmsUrl().getAuthority();
    return own.equals(host) || own.equals(host + ":80");
  }
}
