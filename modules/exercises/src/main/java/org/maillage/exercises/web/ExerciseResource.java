package org.maillage.exercises.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.maillage.content.Exercise;
import org.maillage.content.Way;
import org.maillage.exercises.app.ExerciseBook;
import org.maillage.exercises.app.Exercising;
import org.maillage.exercises.app.TryingOut;
import org.maillage.exercises.domain.Submission;
import org.maillage.exercises.domain.Work;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Settings;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;

/** One exercise on a page of its own, and the form that works without JavaScript. */
@Path("exercise/{exercise}")
@ApplicationScoped
@Audience(Audience.Who.ANYONE)
public class ExerciseResource {
  @Inject private ExerciseBook book;
  @Inject private ExercisePart part;
  @Inject private Exercising exercising;
  @Inject private TryingOut trying;
  @Inject private Views views;
  @Inject private Settings settings;

  @GET
  public Response show(@PathParam("exercise") String slug, @Context SecurityContext security) {
    Actor actor = Actor.of(security);
    Exercise exercise = book.get(slug);
    Page page = page(actor, exercise);
    return page(page, exercise, part.show(page, exercise, "/exercise/" + slug));
  }

  /** Sends the program; the verdict stands on the page it leads back to. */
  @POST
  @Path("verify")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response verify(
      @PathParam("exercise") String slug,
      @FormParam("python") String python,
      @FormParam("operation") String operation,
      @FormParam("back") String back,
      @Context SecurityContext security)
      throws InterruptedException {
    Actor actor = Actor.of(security);
    Exercise exercise = book.get(slug);
    Work work = new Work(Way.PYTHON, python == null ? "" : python, null);
    if (actor.person() == null) {
      return tried(actor, exercise, work);
    }
    Submission sent = exercising.send(actor, exercise, work, operation);
    trying.awaitVerdict(actor.person(), sent.publicId());
    String place = book.isPlaceOf(exercise, back) ? back : "/exercise/" + slug;
    return Response.seeOther(settings.baseUrl().resolve(actor.href(place) + "#verdict")).build();
  }

  /** Whoever reloads a verdict's page, or changes its language, is back at the exercise. */
  @GET
  @Path("verify")
  public Response back(@PathParam("exercise") String slug, @Context SecurityContext security) {
    String place = Actor.of(security).href("/exercise/" + book.get(slug).slug());
    return Response.seeOther(settings.baseUrl().resolve(place)).build();
  }

  private Response tried(Actor actor, Exercise exercise, Work work) throws InterruptedException {
    Page page = page(actor, exercise);
    VerdictView verdict = VerdictView.of(page, exercise, trying.judge(exercise, work));
    String back = "/exercise/" + exercise.slug();
    return page(page, exercise, part.show(page, exercise, back, work, verdict));
  }

  private static Page page(Actor actor, Exercise exercise) {
    return new Page(actor, "exercise", exercise.title().in(actor.locale()).plain());
  }

  private Response page(Page page, Exercise exercise, Content content) {
    return views.show("exercises/exercise.jte", page, ExercisePageView.of(page, exercise, content));
  }
}
