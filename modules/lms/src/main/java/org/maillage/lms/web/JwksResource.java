package org.maillage.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.maillage.kernel.Audience;
import org.maillage.lms.app.Protocol;

/** Our public keys, all that are still in use. */
@Path("lti/jwks")
@ApplicationScoped
@Audience(Audience.Who.PROGRAM)
public class JwksResource {
  @Inject private Protocol protocol;

  @GET
  @Produces("application/json")
  public Response keys() {
    return Response.ok(protocol.toolKeys().jwksJson())
        .header("Cache-Control", "public, max-age=300")
        .build();
  }
}
