package org.maillage.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.learning.app.Course;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Texts;

/** Everything there is to learn, and what fits into the time one has. */
@Path("catalogue")
@ApplicationScoped
@Audience(Audience.Who.ANYONE)
public class CatalogueResource {
  @Inject private Course course;
  @Inject private CataloguePages pages;

  @GET
  public Response show(
      @QueryParam("minutes") String minutes,
      @QueryParam("gone") String gone,
      @Context SecurityContext security,
      @Context HttpHeaders headers) {
    Actor actor = Actor.of(security);
    return pages.show(
        Page.titled(actor, "catalogue", "learning.catalogue.title"),
        "/catalogue",
        gone == null ? null : notice(actor),
        minutes,
        course.modules(),
        ProgressCookie.value(headers));
  }

  /** The link they came through opens something that this course does not have, or no longer. */
  private static String notice(Actor actor) {
    String reader = actor.isTrainer() ? "trainer" : "learner";
    return Texts.get(actor.locale(), "learning.catalogue.gone-" + reader);
  }
}
