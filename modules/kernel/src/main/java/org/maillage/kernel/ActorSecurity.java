package org.maillage.kernel;

import jakarta.ws.rs.core.SecurityContext;

/** Hands an {@link Actor} to the resources of a request. */
public record ActorSecurity(Actor actor, boolean isSecure) implements SecurityContext {

  @Override
  public Actor getUserPrincipal() {
    return actor;
  }

  @Override
  public boolean isUserInRole(String role) {
    return actor.role().name().equals(role);
  }

  @Override
  public String getAuthenticationScheme() {
    return actor.inCourse() ? "LTI" : null;
  }
}
