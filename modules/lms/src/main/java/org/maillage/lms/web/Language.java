package org.maillage.lms.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Map;
import org.maillage.kernel.Languages;

/** A language chosen on a page ({@code ?lang=nl}) is kept in that browser. */
@Provider
public class Language implements ContainerResponseFilter {
  private static final String PARAMETER = "lang";
  private static final String COOKIE = "__Host-maillage-lang";

  /** Null when nothing was chosen. */
  static Locale chosen(UriInfo uri, Map<String, Cookie> cookies) {
    String asked = uri.getQueryParameters().getFirst(PARAMETER);
    if (asked != null) {
      return Languages.nearest(asked);
    }
    Cookie kept = cookies.get(COOKIE);
    return kept == null ? null : Languages.nearest(kept.getValue());
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    String asked = request.getUriInfo().getQueryParameters().getFirst(PARAMETER);
    if (asked != null) {
      response
          .getHeaders()
          .add(
              HttpHeaders.SET_COOKIE,
              COOKIE
                  + "="
                  + Languages.nearest(asked).getLanguage()
                  + "; Path=/; Secure; HttpOnly; SameSite=None; Partitioned; Max-Age=31536000");
    }
  }
}
