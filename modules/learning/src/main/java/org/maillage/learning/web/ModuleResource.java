package org.maillage.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.maillage.content.CourseModule;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.learning.app.Course;
import org.maillage.pages.api.Page;

/** One module: its units in their order. */
@Path("module/{module}")
@ApplicationScoped
@Audience(Audience.Who.ANYONE)
public class ModuleResource {
  @Inject private Course course;
  @Inject private CataloguePages pages;

  @GET
  public Response show(
      @PathParam("module") String slug,
      @QueryParam("minutes") String minutes,
      @Context SecurityContext security,
      @Context HttpHeaders headers) {
    Actor actor = Actor.of(security);
    CourseModule module = course.module(slug);
    return pages.show(
        new Page(actor, "module", module.title().in(actor.locale()).plain()),
        "/module/" + slug,
        minutes,
        List.of(module),
        ProgressCookie.value(headers));
  }
}
