package org.maillage.exercises.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.maillage.content.Exercise;
import org.maillage.content.Series;
import org.maillage.content.Way;
import org.maillage.exercises.app.ExerciseBook;
import org.maillage.exercises.web.SeriesView.Entry;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;

/** Every exercise, in its series: for whoever looks around. */
@Path("exercises")
@ApplicationScoped
@Audience(Audience.Who.ANYONE)
public class SeriesResource {
  @Inject private ExerciseBook book;
  @Inject private Views views;

  @GET
  public Response list(@Context SecurityContext security) {
    Page page = Page.titled(Actor.of(security), "exercises", "exercises.all");
    List<SeriesView> all =
        book.library().series().stream().map(series -> series(page, series)).toList();
    return views.show("exercises/series.jte", page, all);
  }

  private static SeriesView series(Page page, Series series) {
    return new SeriesView(
        ExercisePart.said(page, series.title()),
        ExercisePart.said(page, series.summary()),
        series.exercises().stream().map(exercise -> entry(page, exercise)).toList());
  }

  private static Entry entry(Page page, Exercise exercise) {
    String ways = exercise.ways().contains(Way.BLOCKS) ? "blocks" : "python";
    return new Entry(
        page.href("/exercise/" + exercise.slug()),
        ExercisePart.said(page, exercise.title()),
        ExercisePart.said(page, exercise.summary()),
        ExercisePageView.facts(page, exercise) + " · " + page.t("exercises.ways." + ways));
  }
}
