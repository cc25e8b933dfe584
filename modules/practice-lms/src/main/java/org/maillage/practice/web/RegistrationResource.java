package org.maillage.practice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.maillage.kernel.Audience;
import org.maillage.lti13.json.Json;
import org.maillage.practice.app.Registrations;
import org.maillage.practice.domain.Refusal;

/** Where a tool registers. */
@Path("practice/registration")
@ApplicationScoped
@Audience(Audience.Who.PROGRAM)
public class RegistrationResource {
  @Inject private Registrations registrations;

  @POST
  @Consumes("application/json")
  @Produces("application/json")
  public Response register(@HeaderParam("Authorization") String authorization, String body) {
    String token = authorization == null ? null : authorization.replaceFirst("^Bearer +", "");
    try {
      return answer(200, registrations.register(token, body));
    } catch (Refusal refusal) {
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
