package org.maillage.tool.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** PLACEHOLDER until lms knows visits. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class VisitorFilter implements ContainerRequestFilter {
  @Override
  public void filter(ContainerRequestContext request) {
    var actor =
        org.maillage.kernel.Actor.visitor(
            org.maillage.kernel.Languages.accepted(request.getHeaderString("Accept-Language")));
    request.setSecurityContext(new org.maillage.kernel.ActorSecurity(actor, true));
  }
}
