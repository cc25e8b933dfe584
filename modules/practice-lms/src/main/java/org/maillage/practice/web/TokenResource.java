package org.maillage.practice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.logging.Logger;
import org.maillage.kernel.Audience;
import org.maillage.lti13.json.Json;
import org.maillage.practice.app.AccessTokens;
import org.maillage.practice.domain.Refusal;

/** Where a tool fetches an access token. */
@Path("practice/token")
@ApplicationScoped
@Audience(Audience.Who.PROGRAM)
public class TokenResource {
  private static final Logger LOG = Logger.getLogger(TokenResource.class.getName());

  @Inject private AccessTokens tokens;

  @POST
  @Consumes("application/x-www-form-urlencoded")
  @Produces("application/json")
  public Response grant(MultivaluedMap<String, String> form) {
    try {
      return answer(200, tokens.grant(form::getFirst));
    } catch (Refusal refusal) {
      LOG.info("practice token refused: " + refusal.getMessage());
      return answer(refusal.status(), refusal.fault().fields());
    }
  }

  private static Response answer(int status, Map<String, ?> json) {
    return Response.status(status)
        .entity(Json.write(json))
        .header("Cache-Control", "no-store")
        .build();
  }
}
