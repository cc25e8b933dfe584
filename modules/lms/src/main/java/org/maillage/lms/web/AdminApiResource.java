package org.maillage.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.maillage.kernel.Audience;
import org.maillage.lms.app.InvitationJson;
import org.maillage.lms.app.Invitations;
import org.maillage.lms.app.JsonText;
import org.maillage.lms.app.PlatformIntake;
import org.maillage.lms.app.PlatformIntake.Taken;
import org.maillage.lms.app.PlatformJson;
import org.maillage.lms.app.PlatformOffice;
import org.maillage.lms.app.Protocol;

/** Administration by programs, with the admin token. */
@Path("api/admin")
@ApplicationScoped
@Audience(Audience.Who.OPERATOR)
public class AdminApiResource {
  @Inject private Invitations invitations;
  @Inject private PlatformIntake intake;
  @Inject private PlatformOffice office;
  @Inject private Protocol protocol;

  /**
   * @param space where the platform will belong; a new one of its own without
   */
  @POST
  @Path("invitations")
  public Response invite(@QueryParam("space") String space) {
    String url = invitations.create(space).toString();
    return json(201, Json.createObjectBuilder().add("url", url).build());
  }

  /** Never with a code: that was shown once, to whoever made the invitation. */
  @GET
  @Path("invitations")
  public Response invitations() {
    return json(200, list(invitations.all().stream().map(InvitationJson::write)));
  }

  @DELETE
  @Path("invitations/{id}")
  public Response revoke(@PathParam("id") String id) {
    invitations.revoke(id);
    return Response.noContent().build();
  }

  @GET
  @Path("platforms")
  public Response platforms() {
    return json(200, list(office.all().stream().map(PlatformJson::write)));
  }

  @POST
  @Path("platforms")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response upsert(InputStream body) throws IOException {
    Taken taken = intake.take(PlatformJson.read(JsonText.read(body)));
    return json(taken.created() ? 201 : 200, PlatformJson.write(taken.platform()));
  }

  @DELETE
  @Path("platforms/{id}")
  public Response remove(@PathParam("id") String id) {
    office.remove(id);
    return Response.noContent().build();
  }

  @POST
  @Path("keys/rotate")
  public Response rotate() {
    return json(200, Json.createObjectBuilder().add("kid", protocol.toolKeys().rotate()).build());
  }

  /** Every key but the one that signs, at once: after a leak, once a new one was made. */
  @POST
  @Path("keys/withdraw")
  public Response withdraw() {
    JsonArrayBuilder withdrawn = Json.createArrayBuilder(protocol.toolKeys().withdrawReplaced());
    String signs = protocol.toolKeys().list().get(0).keyId();
    return json(
        200, Json.createObjectBuilder().add("kid", signs).add("withdrawn", withdrawn).build());
  }

  private static JsonArray list(Stream<JsonObject> entries) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    entries.forEach(list::add);
    return list.build();
  }

  /** As text: no JSON binding stands between what is written here and what is sent. */
  private static Response json(int status, JsonStructure body) {
    return Response.status(status)
        .type("application/json;charset=UTF-8")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(body.toString())
        .build();
  }
}
