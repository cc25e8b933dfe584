package org.maillage.tool.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.maillage.kernel.Problem;

/**
 * Refuses what is too long, or does not say how long it is, before anybody reads it and in our own
 * words. The longest form is a reflective note.
 */
@Provider
@PreMatching
@Priority(0)
public class SizeLimit implements ContainerRequestFilter {
  private static final long LONGEST = 256 * 1024;

  @Override
  public void filter(ContainerRequestContext request) {
    String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    if (length != null && Long.parseLong(length) > LONGEST) {
      throw new Problem(413, "pages.too-large");
    }
    if (request.getHeaderString("Transfer-Encoding") != null) {
      throw new Problem(411, "pages.malformed");
    }
  }
}
