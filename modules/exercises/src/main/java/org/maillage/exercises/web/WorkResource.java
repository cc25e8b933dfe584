package org.maillage.exercises.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.maillage.content.Exercise;
import org.maillage.exercises.app.ExerciseBook;
import org.maillage.exercises.app.Exercising;
import org.maillage.exercises.app.TryingOut;
import org.maillage.exercises.domain.Submission;
import org.maillage.exercises.domain.Verdict;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Problem;
import org.maillage.pages.api.Page;

/** What the player sends while somebody works, and what it asks for. */
@Path("exercise/{exercise}")
@ApplicationScoped
@Audience(Audience.Who.COURSE)
public class WorkResource {
  @Inject private ExerciseBook book;
  @Inject private Exercising exercising;
  @Inject private TryingOut trying;

  @PUT
  @Path("draft")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response keep(
      @PathParam("exercise") String slug, @Context SecurityContext security, String json) {
    Exercise exercise = book.get(slug);
    exercising.keep(person(security), exercise, SentWork.of(json, exercise).work());
    return Response.noContent().build();
  }

  @POST
  @Path("submissions")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response send(
      @PathParam("exercise") String slug, @Context SecurityContext security, String json) {
    Actor actor = Actor.of(security);
    person(security);
    Exercise exercise = book.get(slug);
    SentWork sent = SentWork.of(json, exercise);
    Submission stored = exercising.send(actor, exercise, sent.work(), sent.operation());
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("id", stored.publicId());
    answer.put("state", "waiting");
    answer.put("url", actor.href("/exercise/" + slug + "/submissions/" + stored.publicId()));
    answer.put("operation", new Page(actor, "exercise", "").operation());
    return json(201, answer);
  }

  @GET
  @Path("submissions/{submission}")
  public Response verdict(
      @PathParam("exercise") String slug,
      @PathParam("submission") String id,
      @Context SecurityContext security) {
    Actor actor = Actor.of(security);
    Exercise exercise = book.get(slug);
    Submission sent = exercising.submission(person(security), id);
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("state", sent.waits() ? "waiting" : "verified");
    if (!sent.waits()) {
      tell(answer, sent.verdict(), exercise, new Page(actor, "exercise", ""));
      answer.set("best", PlayerData.best(exercising.best(actor.person(), exercise)));
    }
    return json(200, answer);
  }

  /** For whoever has no account: the verdict at once, and nothing is kept. */
  @POST
  @Path("try")
  @Consumes(MediaType.APPLICATION_JSON)
  @Audience(Audience.Who.ANYONE)
  public Response tryOut(
      @PathParam("exercise") String slug, @Context SecurityContext security, String json)
      throws InterruptedException {
    Exercise exercise = book.get(slug);
    SentWork sent = SentWork.of(json, exercise);
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("state", "verified");
    Page page = new Page(Actor.of(security), "exercise", "");
    tell(answer, trying.judge(exercise, sent.work()), exercise, page);
    return json(200, answer);
  }

  private static void tell(ObjectNode answer, Verdict verdict, Exercise exercise, Page page) {
    ExerciseView.Said feedback = VerdictView.feedback(page, exercise, verdict);
    answer.put("done", verdict.done());
    answer.put("passed", verdict.passed().size());
    answer.put("of", verdict.checks().size());
    answer.set("checks", Json.of(verdict.checks()));
    answer.put("feedback", feedback == null ? null : feedback.html());
    answer.set("fault", Json.of(verdict.fault()));
  }

  @POST
  @Path("solution")
  @Audience(Audience.Who.ANYONE)
  public Response solution(@PathParam("exercise") String slug, @Context SecurityContext security) {
    Exercise exercise = book.get(slug);
    Actor.of(security)
        .knownPerson()
        .ifPresent(person -> exercising.lookAtSolution(person, exercise));
    return json(200, PlayerData.program(exercise.solution()));
  }

  /** Of somebody whom the LMS does not name at all, nothing is kept. */
  private static PersonId person(SecurityContext security) {
    return Actor.of(security).knownPerson().orElseThrow(() -> Problem.refused("exercises.nobody"));
  }

  private static Response json(int status, ObjectNode body) {
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .entity(body.toString())
        .build();
  }
}
