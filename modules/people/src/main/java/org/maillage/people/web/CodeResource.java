package org.maillage.people.web;

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
import java.util.Locale;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Problem;
import org.maillage.kernel.Settings;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;
import org.maillage.people.app.Codes;
import org.maillage.people.app.Preview;
import org.maillage.people.domain.Code.Kind;

/**
 * "I have a code": what it would do, then a yes. The code stands in no address. One that is sent
 * twice works once, so the forms need no mark of their own.
 */
@Path("code")
@ApplicationScoped
@Audience(Audience.Who.COURSE)
public class CodeResource {
  @Inject private Codes codes;
  @Inject private Views views;
  @Inject private Settings settings;

  @GET
  public Response ask(@Context SecurityContext security) {
    return form(200, Actor.of(security), new CodeView("", null));
  }

  @POST
  public Response look(@FormParam("code") String typed, @Context SecurityContext security) {
    Actor actor = Actor.of(security);
    requireKnown(actor);
    try {
      Preview preview = codes.preview(typed, Page.titled(actor, "code", "people.code.title"));
      Page page = Page.titled(actor, "code", word(preview.kind()) + ".title");
      return views.show("people/code-preview.jte", page, new CodePreviewView(typed, preview));
    } catch (Problem problem) {
      return refused(actor, typed, problem);
    }
  }

  @POST
  @Path("yes")
  public Response accept(@FormParam("code") String typed, @Context SecurityContext security) {
    Actor actor = Actor.of(security);
    requireKnown(actor);
    try {
      Kind kind = codes.accept(typed, actor);
      String done = "/code/done/" + kind.name().toLowerCase(Locale.ROOT);
      return Response.seeOther(settings.baseUrl().resolve(actor.href(done))).build();
    } catch (Problem problem) {
      return refused(actor, typed, problem);
    }
  }

  /** Reloaded, or in another language, a preview begins anew. */
  @GET
  @Path("yes")
  public Response anew(@Context SecurityContext security) {
    return ask(security);
  }

  @GET
  @Path("done/{kind}")
  public Response done(@PathParam("kind") String name, @Context SecurityContext security) {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
        Page page = Page.titled(Actor.of(security), "code", word(kind) + ".done-title");
        return views.show("people/code-done.jte", page, kind);
      }
    }
    throw Problem.notFound("pages.not-found");
  }

  /**
   * The address of a code, as somebody received it. Outside of a course nobody is known: it says
   * what the code gives and how to use it, and nothing of anybody.
   */
  @GET
  @Path("{code}")
  @Audience(Audience.Who.ANYONE)
  public Response what(@PathParam("code") String typed, @Context SecurityContext security) {
    Actor actor = Actor.of(security);
    if (actor.inCourse()) {
      return form(200, actor, new CodeView(typed, null));
    }
    Page page = Page.titled(actor, "code", "people.code.use-title");
    return views.show("people/code-what.jte", page, new OfferedView(typed, codes.offered(typed)));
  }

  private Response refused(Actor actor, String typed, Problem problem) {
    return form(problem.status(), actor, new CodeView(typed, problem.code()));
  }

  private Response form(int status, Actor actor, CodeView view) {
    Page page = Page.titled(actor, "code", "people.code.title");
    return views.show(status, "people/code.jte", page, view);
  }

  static String word(Kind kind) {
    return "people.code." + kind.name().toLowerCase(Locale.ROOT);
  }

  private static void requireKnown(Actor actor) {
    if (actor.person() == null) {
      throw Problem.notFound("people.code-nobody");
    }
  }
}
