package org.maillage.practice.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.maillage.kernel.Problem;
import org.maillage.kernel.Settings;

/** Refuses a form that another site sends. */
@Provider
@OwnPagesOnly
@Priority(Priorities.AUTHORIZATION)
public class OwnPagesFilter implements ContainerRequestFilter {
  @Inject private Settings settings;

  @Override
  public void filter(ContainerRequestContext request) {
    if (!isOwn(request.getHeaderString("Origin"), request.getHeaderString("Sec-Fetch-Site"))) {
      throw Problem.refused("pages.other-site");
    }
  }

  private boolean isOwn(String origin, String site) {
    String own = "http://" + settings.practiceLmsUrl().getAuthority();
    return origin != null ? origin.equals(own) : "same-origin".equals(site);
  }
}
