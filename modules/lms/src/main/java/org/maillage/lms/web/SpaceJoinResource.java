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
import java.util.List;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Settings;
import org.maillage.lms.app.SentForms;
import org.maillage.lms.app.SpaceEntry;
import org.maillage.lms.app.SpaceOffice;
import org.maillage.pages.api.Views;

/** Makes one space part of another, after saying what that means. */
@Path("admin/spaces/{id}/join")
@ApplicationScoped
@Audience(Audience.Who.OPERATOR)
public class SpaceJoinResource {
  @Inject private SpaceOffice office;
  @Inject private SentForms forms;
  @Inject private Views views;
  @Inject private Settings settings;

  @GET
  public Response ask(
      @PathParam("id") String id,
      @QueryParam("into") String into,
      @Context SecurityContext security) {
    SpaceEntry from = office.get(id);
    List<SpaceEntry> others =
        office.all().stream().filter(space -> !space.id().equals(id)).toList();
    SpaceEntry chosen = into == null || into.equals(id) ? null : office.get(into);
    return views.show(
        "lms/admin-space-join.jte",
        AdminPage.of(Actor.of(security), "lms.space.join-title", from.name()),
        new JoinView(from, others, chosen, chosen == null ? null : office.joining(id, into)));
  }

  @POST
  public Response join(
      @PathParam("id") String id,
      @FormParam("into") String into,
      @FormParam("operation") String operation) {
    String done =
        forms.once(
            operation,
            () -> {
              office.join(id, office.get(into).id());
              return into;
            });
    return Response.seeOther(settings.baseUrl().resolve("/admin/spaces/" + done + "?said=joined"))
        .build();
  }
}
