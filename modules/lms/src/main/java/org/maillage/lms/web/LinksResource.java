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
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Settings;
import org.maillage.lms.api.LinkTargets;
import org.maillage.lms.app.CourseLinks;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;

/** The links of a course: those to be repaired, and what a copied course brings. */
@Path("links")
@ApplicationScoped
@Audience(Audience.Who.TRAINER)
public class LinksResource {
  @Inject private CourseLinks links;
  @Inject private LinkTargets targets;
  @Inject private Views views;
  @Inject private Settings settings;

  /**
   * @param gone present when such a link led here
   */
  @GET
  public Response show(@QueryParam("gone") String gone, @Context SecurityContext security) {
    Actor actor = Actor.of(security);
    LinksView view =
        new LinksView(links.lost(actor.cohort()), targets.all(actor.locale()), gone != null);
    return views.show("lms/links.jte", page(actor, "lms.links.title"), view);
  }

  @POST
  public Response repair(
      @FormParam("link") String link,
      @FormParam("opens") String opens,
      @Context SecurityContext security) {
    Actor actor = Actor.of(security);
    links.replace(actor.cohort(), link, opens);
    return Response.seeOther(settings.baseUrl().resolve(actor.href("/links"))).build();
  }

  /**
   * Said once, before the first page that a trainer opens in a copied course.
   *
   * @param resource that page
   */
  @GET
  @Path("copied")
  public Response copied(
      @QueryParam("resource") String resource, @Context SecurityContext security) {
    Actor actor = Actor.of(security);
    boolean there = resource != null && targets.title(resource, actor.locale()).isPresent();
    String next = actor.href(there ? "/" + resource : "/links?gone");
    return views.show("lms/copied.jte", page(actor, "lms.copied.title"), next);
  }

  private static Page page(Actor actor, String title) {
    return Page.titled(actor, "links", title);
  }
}
