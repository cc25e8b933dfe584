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
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Settings;
import org.maillage.lms.app.PlatformEntry;
import org.maillage.lms.app.PlatformOffice;
import org.maillage.pages.api.Views;

/** The operator removes a platform after reading what that means for its people. */
@Path("admin/platforms/{id}/remove")
@ApplicationScoped
@Audience(Audience.Who.OPERATOR)
public class RemovalResource {
  @Inject private PlatformOffice office;
  @Inject private RemovalForms forms;
  @Inject private Views views;
  @Inject private Settings settings;

  @GET
  public Response confirm(@PathParam("id") String id, @Context SecurityContext security) {
    PlatformEntry entry = office.get(id);
    return views.show(
        "lms/admin-remove.jte",
        AdminPage.of(Actor.of(security), "lms.admin.remove-title", entry.form().name()),
        forms.view("/admin/platforms/" + id, entry));
  }

  @POST
  @Path("people")
  public Response handOver(@PathParam("id") String id) {
    return forms.handOver(office.get(id));
  }

  @POST
  public Response remove(@PathParam("id") String id, @FormParam("people") String people) {
    forms.remove(office.get(id), people);
    return Response.seeOther(settings.baseUrl().resolve("/admin")).build();
  }
}
