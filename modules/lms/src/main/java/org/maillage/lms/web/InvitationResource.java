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
import org.maillage.lms.app.Invitations;
import org.maillage.lms.app.SentForms;
import org.maillage.pages.api.Views;
import org.maillage.people.api.Spaces;

/** Which invitations there are; making one, revoking one. */
@Path("admin/invitations")
@ApplicationScoped
@Audience(Audience.Who.OPERATOR)
public class InvitationResource {
  @Inject private Invitations invitations;
  @Inject private Spaces spaces;
  @Inject private SentForms forms;
  @Inject private Views views;
  @Inject private Settings settings;

  @GET
  public Response list(@QueryParam("said") String said, @Context SecurityContext security) {
    return views.show(
        "lms/admin-invitations.jte",
        AdminPage.of(Actor.of(security), "lms.admin.invitations"),
        new InvitationsView(invitations.all(), spaces.all(), "revoked".equals(said)));
  }

  /** Shown by the form that made it, for it can't be shown again. */
  @POST
  public Response invite(
      @FormParam("space") String space,
      @FormParam("operation") String operation,
      @Context SecurityContext security) {
    String address = forms.once(operation, () -> invitations.create(space).toString());
    return views.show(
        "lms/admin-invitation.jte",
        AdminPage.of(Actor.of(security), "lms.admin.invitation"),
        new InvitationView(address));
  }

  @POST
  @Path("{id}/revoke")
  public Response revoke(@PathParam("id") String id) {
    invitations.revoke(id);
    return Response.seeOther(settings.baseUrl().resolve("/admin/invitations?said=revoked")).build();
  }
}
