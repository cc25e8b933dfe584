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
import java.util.List;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Problem;
import org.maillage.kernel.Settings;
import org.maillage.lms.app.SentForms;
import org.maillage.lms.app.SpaceEntry;
import org.maillage.lms.app.SpaceOffice;
import org.maillage.lms.app.SpaceOffice.Parting;
import org.maillage.pages.api.Views;

/** Moves some platforms of a space into a new one, after saying what that means. */
@Path("admin/spaces/{id}/split")
@ApplicationScoped
@Audience(Audience.Who.OPERATOR)
public class SpaceSplitResource {
  @Inject private SpaceOffice office;
  @Inject private SentForms forms;
  @Inject private Views views;
  @Inject private Settings settings;

  @GET
  public Response ask(@PathParam("id") String id, @Context SecurityContext security) {
    return show(200, security, new SplitView(office.get(id), "", List.of(), null, null));
  }

  /** The first sending shows what it means, the second does it. */
  @POST
  public Response split(
      @PathParam("id") String id,
      @FormParam("name") String name,
      @FormParam("platform") List<String> platforms,
      @FormParam("sure") String sure,
      @FormParam("operation") String operation,
      @Context SecurityContext security) {
    SpaceEntry from = office.get(id);
    String typed = name == null ? "" : name.strip();
    try {
      if (sure == null) {
        Parting parting = office.parting(id, typed, platforms);
        return show(200, security, new SplitView(from, typed, platforms, null, parting));
      }
      String made = forms.once(operation, () -> office.split(id, typed, platforms));
      return Response.seeOther(settings.baseUrl().resolve("/admin/spaces/" + made + "?said=split"))
          .build();
    } catch (Problem wrong) {
      if (!SpaceFaults.isInput(wrong)) {
        throw wrong;
      }
      String problem = SpaceFaults.inWords(wrong, Actor.of(security).locale());
      return show(400, security, new SplitView(from, typed, platforms, problem, null));
    }
  }

  private Response show(int status, SecurityContext security, SplitView view) {
    return views.show(
        status,
        "lms/admin-space-split.jte",
        AdminPage.of(Actor.of(security), "lms.space.split-title", view.from().name()),
        view);
  }
}
