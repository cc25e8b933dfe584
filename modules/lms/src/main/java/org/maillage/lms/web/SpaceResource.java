package org.maillage.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Set;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Problem;
import org.maillage.kernel.Settings;
import org.maillage.lms.app.SpaceOffice;
import org.maillage.pages.api.Views;

/** One organisation on this server. */
@Path("admin/spaces/{id}")
@ApplicationScoped
@Audience(Audience.Who.OPERATOR)
public class SpaceResource {
  private static final Set<String> SAID = Set.of("made", "saved", "joined", "split");

  @Inject private SpaceOffice office;
  @Inject private Views views;
  @Inject private Settings settings;

  @GET
  public Response show(
      @PathParam("id") String id,
      @QueryParam("said") String said,
      @Context SecurityContext security) {
    String known = said != null && SAID.contains(said) ? said : null;
    return show(200, id, known, null, null, security);
  }

  @POST
  public Response rename(
      @PathParam("id") String id,
      @FormParam("name") String name,
      @Context SecurityContext security) {
    try {
      office.rename(id, name);
    } catch (Problem wrong) {
      if (!SpaceFaults.isInput(wrong)) {
        throw wrong;
      }
      String problem = SpaceFaults.inWords(wrong, Actor.of(security).locale());
      return show(400, id, null, name, problem, security);
    }
    return Response.seeOther(settings.baseUrl().resolve("/admin/spaces/" + id + "?said=saved"))
        .build();
  }

  private Response show(
      int status, String id, String said, String typed, String problem, SecurityContext security) {
    var entry = office.get(id);
    return views.show(
        status,
        "lms/admin-space.jte",
        AdminPage.of(Actor.of(security), "lms.space.page", entry.name()),
        new SpaceView(entry, said, typed == null ? entry.name() : typed, problem));
  }
}
