package org.maillage.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Problem;
import org.maillage.learning.app.Course;
import org.maillage.learning.app.Learn;

/** The answer to "Vous avez déjà fait 5 étapes. Les montrer à ce cours ?" */
@Path("share")
@ApplicationScoped
@Audience(Audience.Who.COURSE)
public class ShareResource {
  @Inject private Course course;
  @Inject private Learn learn;
  @Inject private Go go;

  @POST
  public Response answer(
      @FormParam("show") String show,
      @FormParam("unit") String slug,
      @FormParam("operation") String operation,
      @Context SecurityContext security) {
    Actor actor = Actor.of(security);
    if (actor.person() == null || actor.cohort() == null || slug == null) {
      throw Problem.malformed("learning.form");
    }
    String unit = course.unit(slug).slug();
    learn.share(actor, "yes".equals(show), operation);
    return go.to(actor, "/unit/" + unit);
  }
}
