package org.maillage.lms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Problem;
import org.maillage.kernel.Settings;
import org.maillage.lms.app.SpaceEntry;
import org.maillage.lms.app.SpaceOffice;
import org.maillage.pages.api.Views;
import org.maillage.people.api.SpaceSettings;
import org.maillage.people.api.SpaceSetup;
import org.maillage.people.api.SpaceSetup.Shortening;

/** One organisation on this server: what it set, and its logo. */
@Path("admin/spaces/{id}")
@ApplicationScoped
@Audience(Audience.Who.OPERATOR)
public class SpaceResource {
  private static final Set<String> SAID = Set.of("made", "saved", "joined", "split");

  @Inject private SpaceOffice office;
  @Inject private SpaceSetup setup;
  @Inject private Views views;
  @Inject private Settings settings;

  @GET
  public Response show(
      @PathParam("id") String id,
      @QueryParam("said") String said,
      @Context SecurityContext security) {
    String known = said != null && SAID.contains(said) ? said : null;
    return show(200, id, SpaceForm.of(setup.settings(id)), known, null, null, security);
  }

  /** A shorter retention is asked about first, with whom it would reach. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response set(
      @PathParam("id") String id,
      MultivaluedMap<String, String> fields,
      @Context SecurityContext security) {
    SpaceForm form = new SpaceForm(fields);
    try {
      SpaceSettings wanted = form.settings();
      Optional<Shortening> shorter = setup.shortening(id, wanted.years());
      if (shorter.isPresent() && !form.agreedTo(shorter.get().years())) {
        return show(200, id, form, null, null, shorter.get(), security);
      }
      setup.set(id, wanted);
      return saved(id);
    } catch (Problem wrong) {
      return show(400, id, form, null, inWords(wrong, security), null, security);
    }
  }

  @POST
  @Path("logo")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response logo(
      @PathParam("id") String id,
      @FormParam("logo") EntityPart picture,
      @Context SecurityContext security)
      throws IOException {
    try (InputStream sent = picture.getContent()) {
      setup.logo(id, sent.readAllBytes());
      return saved(id);
    } catch (Problem wrong) {
      SpaceForm form = SpaceForm.of(setup.settings(id));
      return show(400, id, form, null, inWords(wrong, security), null, security);
    }
  }

  @POST
  @Path("logo/remove")
  public Response removeLogo(@PathParam("id") String id) {
    setup.removeLogo(id);
    return saved(id);
  }

  /** Where a choice of language leads from a page that answered the form of the logo. */
  @GET
  @Path("logo")
  public Response page(@PathParam("id") String id) {
    return Response.seeOther(settings.baseUrl().resolve("/admin/spaces/" + id)).build();
  }

  private static String inWords(Problem wrong, SecurityContext security) {
    if (!SpaceFaults.isInput(wrong)) {
      throw wrong;
    }
    return SpaceFaults.inWords(wrong, Actor.of(security).locale());
  }

  private Response saved(String id) {
    return Response.seeOther(settings.baseUrl().resolve("/admin/spaces/" + id + "?said=saved"))
        .build();
  }

  private Response show(
      int status,
      String id,
      SpaceForm form,
      String said,
      String problem,
      Shortening shortening,
      SecurityContext security) {
    SpaceEntry entry = office.get(id);
    String logo = setup.face(id).logo();
    return views.show(
        status,
        "lms/admin-space.jte",
        AdminPage.of(Actor.of(security), "lms.space.page", entry.name()),
        new SpaceView(entry, logo, form, said, problem, shortening));
  }
}
