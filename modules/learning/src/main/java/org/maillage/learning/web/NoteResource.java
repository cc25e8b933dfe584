package org.maillage.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.ArrayList;
import java.util.List;
import org.maillage.content.Note;
import org.maillage.content.Step;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Problem;
import org.maillage.learning.api.StepVisit;
import org.maillage.learning.app.Course;
import org.maillage.learning.app.Journeys;
import org.maillage.learning.app.Notes;
import org.maillage.learning.domain.Journey;
import org.maillage.learning.domain.NoteText;

/** Keeps a private note. A draft that can't be kept comes back with the reason. */
@Path("unit/{unit}/{step}/note")
@ApplicationScoped
@Audience(Audience.Who.COURSE)
public class NoteResource {
  @Inject private Course course;
  @Inject private Journeys journeys;
  @Inject private Notes notes;
  @Inject private NoteKind kind;
  @Inject private StepPages pages;
  @Inject private Go go;

  @GET
  public Response saved(
      @PathParam("unit") String slug,
      @PathParam("step") String id,
      @Context SecurityContext security) {
    Actor actor = Actor.of(security);
    Step step = note(slug, id, actor);
    Journey journey = journeys.of(actor, null);
    StepVisit visit = pages.visit(actor, course.unit(slug), step, journey);
    return pages.page(visit, journey, kind, kind.saved(visit));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(
      @PathParam("unit") String slug,
      @PathParam("step") String id,
      @Context SecurityContext security,
      MultivaluedMap<String, String> form) {
    Actor actor = Actor.of(security);
    Step step = note(slug, id, actor);
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < Notes.fields((Note) step.body()); i++) {
      String text = form.getFirst("text" + i);
      fields.add(text == null ? "" : clean(text));
    }
    if (fields.stream().anyMatch(text -> text.length() > NoteText.LONGEST)) {
      Journey journey = journeys.of(actor, null);
      StepVisit visit = pages.visit(actor, course.unit(slug), step, journey);
      return pages.page(visit, journey, kind, kind.draft(visit, fields));
    }
    notes.write(actor, step, fields, form.getFirst("operation"));
    return go.to(actor, "/unit/" + slug + "/" + id + "/note#saved");
  }

  /** Line ends as one sign; a NUL, which no database text may hold, as none. */
  private static String clean(String text) {
    return text.replace("\r\n", "\n").replace("\0", "").strip();
  }

  private Step note(String slug, String id, Actor actor) {
    Step step = course.step(slug, id, actor);
    if (!(step.body() instanceof Note) || actor.person() == null) {
      throw Problem.notFound("learning.step-unknown", id);
    }
    return step;
  }
}
