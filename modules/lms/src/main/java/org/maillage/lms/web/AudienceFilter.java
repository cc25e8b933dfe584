package org.maillage.lms.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Problem;
import org.maillage.kernel.Settings;

/**
 * Lets a resource be called only by the audience it declares, and lets only our own pages change
 * anything: a request that writes must come from our own origin, unless it comes from a program.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AudienceFilter implements ContainerRequestFilter {
  @Context private ResourceInfo resource;
  @Inject private OperatorAccess operators;
  @Inject private Settings settings;

  @Override
  public void filter(ContainerRequestContext request) {
    Audience.Who audience = audience();
    if (audience == Audience.Who.PROGRAM) {
      return;
    }
    Actor actor = Actor.of(request.getSecurityContext());
    boolean bearer = false;
    switch (audience) {
      case COURSE -> require(actor.inCourse(), "lms.course-only");
      case TRAINER -> require(actor.isTrainer() && actor.cohort() != null, "lms.trainer-only");
      case ADMINISTRATOR -> require(actor.administers(), "lms.administrators-only");
      case OPERATOR -> bearer = operators.require(request);
      default -> {
        // anyone
      }
    }
    if (!bearer && !isSafe(request.getMethod())) {
      requireSameOrigin(request);
    }
  }

  private Audience.Who audience() {
    Method method = resource.getResourceMethod();
    Audience declared = method.getAnnotation(Audience.class);
    if (declared == null) {
      declared = method.getDeclaringClass().getAnnotation(Audience.class);
    }
    if (declared == null) {
      throw new IllegalStateException("No audience declared on " + method);
    }
    return declared.value();
  }

  private static void require(boolean fits, String code) {
    if (!fits) {
      throw Problem.refused(code);
    }
  }

  private static boolean isSafe(String method) {
    return method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
  }

  private void requireSameOrigin(ContainerRequestContext request) {
    String site = request.getHeaderString("Sec-Fetch-Site");
    String origin = request.getHeaderString("Origin");
    boolean ours =
        origin != null ? origin.equals(settings.baseUrl().toString()) : "same-origin".equals(site);
    if (!ours || (site != null && !site.equals("same-origin"))) {
      throw Problem.refused("pages.other-site");
    }
  }
}
