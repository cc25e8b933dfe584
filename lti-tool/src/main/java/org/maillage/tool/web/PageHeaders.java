package org.maillage.tool.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;
import org.maillage.kernel.Actor;

/**
 * The policy of a page. Who may show it in a frame: the LMS the visit came from; anyone for an
 * error (or the plain words would be invisible in a course); else nobody. A page that needs another
 * rule brings its own.
 */
@Provider
public class PageHeaders implements ContainerResponseFilter {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'%s; style-src 'self'; img-src 'self' data:; media-src 'self';"
          + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors %s";

  /** Pages in which an exercise may stand: its programs run in WebAssembly. */
  private static final Pattern EXERCISES = Pattern.compile("/?(exercise|unit)/.*");

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    if (!headers.containsKey("Content-Security-Policy")) {
      headers.putSingle(
          "Content-Security-Policy",
          POLICY.formatted(programs(request), frameAncestors(request, response.getStatus())));
    }
  }

  private static String programs(ContainerRequestContext request) {
    return EXERCISES.matcher(request.getUriInfo().getPath()).matches() ? " 'wasm-unsafe-eval'" : "";
  }

  private static String frameAncestors(ContainerRequestContext request, int status) {
    if (status >= 400) {
      return "*";
    }
    if (request.getSecurityContext().getUserPrincipal() instanceof Actor actor
        && actor.frame() != null) {
      return "'self' " + actor.frame();
    }
    return "'self'";
  }
}
