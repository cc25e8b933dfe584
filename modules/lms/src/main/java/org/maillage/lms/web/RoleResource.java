package org.maillage.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Problem;
import org.maillage.kernel.Settings;
import org.maillage.kernel.SpaceId;
import org.maillage.lms.app.SentForms;
import org.maillage.pages.api.Views;
import org.maillage.people.api.SpaceRole;
import org.maillage.people.api.SpaceRoles;

/** Who has a role in a whole space: inviting by a code, taking back. */
@Path("admin/roles")
@ApplicationScoped
@Audience(Audience.Who.OPERATOR)
public class RoleResource {
  private static final Map<String, SpaceRole> ROLES =
      Stream.of(SpaceRole.values()).collect(Collectors.toMap(SpaceRole::name, role -> role));

  @Inject private SpaceRoles roles;
  @Inject private SentForms forms;
  @Inject private Views views;
  @Inject private Settings settings;

  @GET
  public Response list(@Context SecurityContext security) {
    List<SpaceRoles.InSpace> spaces = roles.all();
    return views.show(
        "lms/admin-roles.jte", AdminPage.of(Actor.of(security), "lms.roles.title"), spaces);
  }

  /** Shown by the form that made it, for it can’t be shown again. */
  @POST
  public Response invite(
      @FormParam("operation") String operation,
      @FormParam("space") long space,
      @FormParam("role") String role,
      @Context SecurityContext security) {
    SpaceRole offered = ROLES.get(role);
    if (offered == null) {
      throw Problem.malformed("lms.form");
    }
    String code = forms.once(operation, () -> roles.invite(new SpaceId(space), offered, operation));
    String address = settings.baseUrl().resolve("/code/" + code).toString();
    return views.show(
        "lms/admin-role.jte",
        AdminPage.of(Actor.of(security), "lms.roles.made"),
        new InvitationView(address));
  }

  @POST
  @Path("withdraw")
  public Response withdraw(@FormParam("id") String id) {
    roles.withdraw(id);
    return Response.seeOther(settings.baseUrl().resolve("/admin/roles")).build();
  }
}
