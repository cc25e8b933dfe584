package org.maillage.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Problem;
import org.maillage.lms.app.JsonText;
import org.maillage.lms.app.SpaceEntry;
import org.maillage.lms.app.SpaceOffice;

/** Spaces for programs, with the admin token: an invitation may lead into one. */
@Path("api/admin/spaces")
@ApplicationScoped
@Audience(Audience.Who.OPERATOR)
public class SpaceApiResource {
  @Inject private SpaceOffice office;

  @GET
  public Response spaces() {
    JsonArrayBuilder all = Json.createArrayBuilder();
    office.all().forEach(entry -> all.add(json(entry)));
    return answer(200, all.build().toString());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response create(InputStream body) throws IOException {
    if (!(JsonText.read(body) instanceof JsonObject asked)) {
      throw Problem.malformed("lms.not-json");
    }
    String made = office.create(asked.getString("name", ""));
    return answer(201, json(office.get(made)).toString());
  }

  private static JsonObject json(SpaceEntry entry) {
    JsonArrayBuilder platforms = Json.createArrayBuilder();
    entry.platforms().forEach(platform -> platforms.add(platform.id()));
    return Json.createObjectBuilder()
        .add("id", entry.id())
        .add("name", entry.name())
        .add("cohorts", entry.space().cohorts())
        .add("platforms", platforms)
        .build();
  }

  private static Response answer(int status, String body) {
    return Response.status(status)
        .type("application/json;charset=UTF-8")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(body)
        .build();
  }
}
