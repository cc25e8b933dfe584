package org.maillage.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Problem;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;
import org.maillage.people.app.CoTraining;
import org.maillage.people.app.OwnData;
import org.maillage.people.app.Retention;
import org.maillage.people.app.RoleBook;

/** "My data": what is kept about me, to take away, to erase. */
@Path("me")
@ApplicationScoped
@Audience(Audience.Who.COURSE)
public class OwnDataResource {
  @Inject private OwnData data;
  @Inject private Retention retention;
  @Inject private RoleBook roles;
  @Inject private CoTraining training;
  @Inject private Views views;

  @GET
  public Response show(@Context SecurityContext security) {
    Actor actor = Actor.of(security);
    Page page = page(actor, "people.me.title");
    return views.show(
        "people/me.jte",
        page,
        new OwnDataView(
            retention.until(person(actor)),
            data.kept(person(actor), page),
            roles.hasAny(person(actor)),
            !training.by(person(actor)).isEmpty() || !training.before(person(actor)).isEmpty()));
  }

  @GET
  @Path("export")
  public Response export(@Context SecurityContext security) {
    return Response.ok(data.export(person(Actor.of(security))).toString(), "application/json")
        .header("Content-Disposition", "attachment; filename=\"maillage.json\"")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  /** One file that opens in any browser, without us. */
  @GET
  @Path("file")
  public Response file(@Context SecurityContext security) {
    Actor actor = Actor.of(security);
    Page page = page(actor, "people.me.title");
    Response shown = views.show("people/file.jte", page, data.file(person(actor), page));
    return Response.fromResponse(shown)
        .header("Content-Disposition", "attachment; filename=\"maillage.html\"")
        .build();
  }

  @GET
  @Path("erase")
  public Response confirm(@Context SecurityContext security) {
    return views.show("people/erase.jte", page(Actor.of(security), "people.erase.title"), null);
  }

  @POST
  @Path("erase")
  public Response erase(@Context SecurityContext security) {
    Actor actor = Actor.of(security);
    data.erase(person(actor));
    Actor nobody = Actor.visitor(actor.locale());
    return views.show("people/erased.jte", page(nobody, "people.erased.title"), null);
  }

  private static Page page(Actor actor, String title) {
    return Page.titled(actor, "me", title);
  }

  private static PersonId person(Actor actor) {
    return actor.knownPerson().orElseThrow(() -> Problem.notFound("people.nothing-kept"));
  }
}
