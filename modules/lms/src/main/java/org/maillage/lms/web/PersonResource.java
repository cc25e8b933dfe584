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
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;
import org.maillage.people.api.PersonRequests;

/**
 * For a person who asks by letter. Everything comes in the body of a form: an address is kept in
 * logs and histories, and none may say who was looked for.
 */
@Path("admin/people")
@ApplicationScoped
@Audience(Audience.Who.OPERATOR)
public class PersonResource {
  @Inject private PersonRequests people;
  @Inject private Views views;

  @GET
  public Response ask(@Context SecurityContext security) {
    return show(security, PersonView.empty());
  }

  @POST
  public Response find(@FormParam("search") String search, @Context SecurityContext security) {
    return show(security, new PersonView(search, people.find(search), false));
  }

  @POST
  @Path("file")
  public Response file(@FormParam("person") String person, @Context SecurityContext security) {
    Actor actor = Actor.of(security);
    Page page = Page.titled(actor, "me", "people.me.title");
    return attached(people.file(person, page), "text/html;charset=UTF-8", "maillage.html");
  }

  @POST
  @Path("export")
  public Response export(@FormParam("person") String person) {
    return attached(people.export(person).toString(), "application/json", "maillage.json");
  }

  @POST
  @Path("erase")
  public Response confirm(@FormParam("person") String person, @Context SecurityContext security) {
    return views.show(
        "lms/admin-person-erase.jte",
        AdminPage.of(Actor.of(security), "lms.people.erase-title"),
        new PersonView(null, List.of(people.get(person)), false));
  }

  @POST
  @Path("erased")
  public Response erase(@FormParam("person") String person, @Context SecurityContext security) {
    people.erase(person);
    return show(security, new PersonView(null, null, true));
  }

  private Response show(SecurityContext security, PersonView view) {
    Page page = AdminPage.of(Actor.of(security), "lms.people.title");
    return views.show("lms/admin-people.jte", page, view);
  }

  private static Response attached(Object content, String type, String name) {
    return Response.ok(content, type)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("Cache-Control", "private, no-store")
        .build();
  }
}
