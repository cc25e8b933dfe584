package org.maillage.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Problem;
import org.maillage.people.api.SpaceSetup;

/** The logos of spaces. An address holds the mark of its content, so browsers keep it for good. */
@Path("logo/{space}/{mark}.png")
@ApplicationScoped
@Audience(Audience.Who.ANYONE)
public class LogoResource {
  @Inject private SpaceSetup spaces;

  @GET
  public Response logo(@PathParam("space") String space, @PathParam("mark") String mark) {
    byte[] png = spaces.logo(space, mark).orElseThrow(() -> Problem.notFound("pages.not-found"));
    return Response.ok(png, "image/png")
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .build();
  }
}
