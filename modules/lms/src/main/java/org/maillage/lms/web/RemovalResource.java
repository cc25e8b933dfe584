package org.maillage.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Problem;
import org.maillage.kernel.Settings;
import org.maillage.lms.app.PlatformEntry;
import org.maillage.lms.app.PlatformOffice;
import org.maillage.lms.app.Removal;
import org.maillage.pages.api.Views;

/** Removes a platform after saying what that means for its people. */
@Path("admin/platforms/{id}/remove")
@ApplicationScoped
@Audience(Audience.Who.OPERATOR)
public class RemovalResource {
  @Inject private PlatformOffice office;
  @Inject private Removal removal;
  @Inject private Views views;
  @Inject private Settings settings;

  @GET
  public Response confirm(@PathParam("id") String id, @Context SecurityContext security) {
    PlatformEntry entry = office.get(id);
    return views.show(
        "lms/admin-remove.jte",
        AdminPage.of(Actor.of(security), "lms.admin.remove-title", entry.form().name()),
        new RemovalView("/admin/platforms/" + id, removal.stakes(id)));
  }

  @POST
  @Path("people")
  public Response handOver(@PathParam("id") String id) {
    String issuer = office.get(id).form().issuer();
    StreamingOutput people = out -> removal.handOver(issuer, out);
    return Response.ok(people, "application/json")
        .header("Content-Disposition", "attachment; filename=\"maillage-people.json\"")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  @POST
  public Response remove(@PathParam("id") String id, @FormParam("people") String people) {
    if ("keep".equals(people)) {
      removal.keepWork(id);
    } else if ("erase".equals(people)) {
      removal.erasePeople(id);
    } else {
      throw Problem.malformed("lms.form");
    }
    return Response.seeOther(settings.baseUrl().resolve("/admin")).build();
  }
}
