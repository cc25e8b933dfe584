package org.maillage.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Set;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Problem;
import org.maillage.kernel.Settings;
import org.maillage.lms.app.SentForms;
import org.maillage.lms.app.SpaceOffice;
import org.maillage.pages.api.Views;

/** Which organisations share this server; making one. */
@Path("admin/spaces")
@ApplicationScoped
@Audience(Audience.Who.OPERATOR)
public class SpacesResource {
  private static final Set<String> SAID = Set.of("joined");

  @Inject private SpaceOffice office;
  @Inject private SentForms forms;
  @Inject private Views views;
  @Inject private Settings settings;

  @GET
  public Response list(@QueryParam("said") String said, @Context SecurityContext security) {
    String known = said != null && SAID.contains(said) ? said : null;
    return list(200, security, known, "", null);
  }

  @POST
  public Response create(
      @FormParam("name") String name,
      @FormParam("operation") String operation,
      @Context SecurityContext security) {
    try {
      String made = forms.once(operation, () -> office.create(name));
      return Response.seeOther(settings.baseUrl().resolve("/admin/spaces/" + made + "?said=made"))
          .build();
    } catch (Problem wrong) {
      if (!SpaceFaults.isInput(wrong)) {
        throw wrong;
      }
      String problem = SpaceFaults.inWords(wrong, Actor.of(security).locale());
      return list(400, security, null, name, problem);
    }
  }

  private Response list(
      int status, SecurityContext security, String said, String name, String problem) {
    return views.show(
        status,
        "lms/admin-spaces.jte",
        AdminPage.of(Actor.of(security), "lms.space.title"),
        new SpacesView(office.all(), said, name == null ? "" : name, problem));
  }
}
