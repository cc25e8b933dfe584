package org.maillage.exercises.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.maillage.content.Exercise;
import org.maillage.exercises.app.ExerciseBook;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Settings;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;

/** An exercise for a class: projected, or done by children who have no account; and on paper. */
@Path("exercise/{exercise}")
@ApplicationScoped
@Audience(Audience.Who.ANYONE)
public class ClassResource {
  @Inject private ExerciseBook book;
  @Inject private ExercisePart part;
  @Inject private Views views;
  @Inject private Settings settings;

  @GET
  @Path("class")
  public Response project(@PathParam("exercise") String slug, @Context SecurityContext security) {
    Exercise exercise = book.get(slug);
    Page page = page(security, "class", exercise);
    ClassView view =
        new ClassView(
            ExercisePart.said(page, exercise.title()),
            part.project(page, exercise),
            ShortAddress.of(exercise, settings));
    return views.show("exercises/class.jte", page, view);
  }

  @GET
  @Path("print")
  public Response print(@PathParam("exercise") String slug, @Context SecurityContext security) {
    Exercise exercise = book.get(slug);
    Page page = page(security, "print", exercise);
    PaperView view =
        PaperView.of(page, exercise, part.target(exercise), ShortAddress.of(exercise, settings));
    return views.show("exercises/paper.jte", page, view);
  }

  private static Page page(SecurityContext security, String kind, Exercise exercise) {
    Actor actor = Actor.of(security);
    return new Page(actor, kind, exercise.title().in(actor.locale()).plain());
  }
}
