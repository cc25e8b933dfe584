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
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Settings;
import org.maillage.lms.app.Relocation;
import org.maillage.pages.api.Views;

/** The operator says that an LMS has a new address, after reading what that changes. */
@Path("admin/platforms/{id}/move")
@ApplicationScoped
@Audience(Audience.Who.OPERATOR)
public class RelocationResource {
  @Inject private Relocation relocation;
  @Inject private Views views;
  @Inject private Settings settings;

  @GET
  public Response plan(
      @PathParam("id") String id,
      @QueryParam("address") String address,
      @Context SecurityContext security) {
    return views.show(
        "lms/admin-move.jte",
        AdminPage.of(Actor.of(security), "lms.move.title"),
        new RelocationView("/admin/platforms/" + id, relocation.plan(id, address)));
  }

  @POST
  public Response move(@PathParam("id") String id, @FormParam("address") String address) {
    relocation.move(id, address);
    return Response.seeOther(settings.baseUrl().resolve("/admin/platforms/" + id + "?said=moved"))
        .build();
  }
}
