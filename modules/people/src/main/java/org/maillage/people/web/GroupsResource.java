package org.maillage.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.HashMap;
import java.util.Map;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Settings;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;
import org.maillage.people.app.GroupBook;
import org.maillage.people.domain.PastedList;

/**
 * The groups of a course: named, or made from a pasted list. What is sent twice says the same thing
 * twice, so its forms need no mark of their own.
 */
@Path("cohort/groups")
@ApplicationScoped
@Audience(Audience.Who.TRAINER)
public class GroupsResource {
  @Inject private GroupBook groups;
  @Inject private Views views;
  @Inject private Settings settings;

  @GET
  public Response show(@Context SecurityContext security) {
    return page(Actor.of(security), "");
  }

  /** Every name field of the page at once: {@code name.<group>}. */
  @POST
  @Path("names")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response name(MultivaluedMap<String, String> fields, @Context SecurityContext security) {
    Actor actor = Actor.of(security);
    Map<String, String> names = new HashMap<>();
    fields.forEach(
        (field, values) -> {
          if (field.startsWith("name.")) {
            names.put(field.substring("name.".length()), values.get(0));
          }
        });
    groups.name(actor.cohort(), names);
    return back(actor);
  }

  @POST
  @Path("remove")
  public Response remove(@FormParam("group") String group, @Context SecurityContext security) {
    Actor actor = Actor.of(security);
    groups.remove(actor.cohort(), group);
    return back(actor);
  }

  /** Reloaded, or in another language, a preview begins anew. */
  @GET
  @Path("list")
  public Response listAnew(@Context SecurityContext security) {
    return back(Actor.of(security));
  }

  /** Shows first what a list would change; writes it when told so. */
  @POST
  @Path("list")
  public Response list(
      @FormParam("list") String pasted,
      @FormParam("as") String as,
      @Context SecurityContext security) {
    Actor actor = Actor.of(security);
    if (pasted == null || pasted.isBlank() || "change".equals(as)) {
      return page(actor, pasted == null ? "" : pasted);
    }
    PastedList list = groups.recognise(actor.cohort(), pasted, actor.locale());
    if ("write".equals(as)) {
      groups.write(actor.cohort(), list);
      return back(actor);
    }
    Page page = Page.titled(actor, "groups", "people.groups.preview");
    return views.show("people/groups-preview.jte", page, new PreviewView(pasted, list));
  }

  private Response page(Actor actor, String pasted) {
    Page page = Page.titled(actor, "groups", "people.groups.title");
    GroupsView view =
        new GroupsView(
            groups.read(actor.cohort(), actor.locale()),
            groups.names(actor.cohort(), actor.locale()),
            pasted);
    return views.show("people/groups.jte", page, view);
  }

  private Response back(Actor actor) {
    return Response.seeOther(settings.baseUrl().resolve(actor.href("/cohort/groups"))).build();
  }
}
