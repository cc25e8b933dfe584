package org.maillage.pages.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Problem;
import org.maillage.pages.api.Accent;

/** The style of an accent: it follows from the colour alone, so nobody's data is asked. */
@Path("colours/{hex:[0-9a-f]{6}}.css")
@ApplicationScoped
@Audience(Audience.Who.ANYONE)
public class ColoursResource {
  @GET
  public Response style(@PathParam("hex") String hex) {
    return Response.ok(css("#" + hex), "text/css;charset=UTF-8")
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .build();
  }

  /** One that no space may have has no style. */
  private static String css(String hex) {
    try {
      return Accent.of(hex).css();
    } catch (Problem refused) {
      throw Problem.notFound("pages.not-found");
    }
  }
}
