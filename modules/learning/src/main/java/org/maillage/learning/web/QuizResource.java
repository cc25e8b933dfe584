package org.maillage.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.maillage.content.Answer;
import org.maillage.content.Quiz;
import org.maillage.content.QuizItem;
import org.maillage.content.Step;
import org.maillage.content.Unit;
import org.maillage.content.Verdict;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Problem;
import org.maillage.learning.app.Course;
import org.maillage.learning.app.Journeys;
import org.maillage.learning.app.Quizzes;
import org.maillage.learning.domain.Journey;
import org.maillage.learning.web.QuizKind.Trial;

/** Takes the answer to one question, judges it and explains it at once. */
@Path("unit/{unit}/{step}/answers/{item}")
@ApplicationScoped
@Audience(Audience.Who.ANYONE)
public class QuizResource {
  @Inject private Course course;
  @Inject private Journeys journeys;
  @Inject private Quizzes quizzes;
  @Inject private QuizKind kind;
  @Inject private StepPages pages;
  @Inject private ProgressCookie cookie;
  @Inject private Go go;

  /** Whoever reloads a judged page or changes its language is back at the quiz. */
  @GET
  public Response back(
      @PathParam("unit") String slug,
      @PathParam("step") String id,
      @PathParam("item") String itemId,
      @Context SecurityContext security) {
    Actor actor = Actor.of(security);
    return go.to(actor, "/unit/" + slug + "/" + course.step(slug, id, actor).id() + "#" + itemId);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response answer(
      @PathParam("unit") String slug,
      @PathParam("step") String id,
      @PathParam("item") String itemId,
      @Context SecurityContext security,
      @Context HttpHeaders headers,
      MultivaluedMap<String, String> form) {
    Actor actor = Actor.of(security);
    Unit unit = course.unit(slug, actor);
    Step step = course.step(slug, id, actor);
    QuizItem item = item(step, itemId);
    Answer given = Answer.fromForm(item.id(), form);
    String move = form.getFirst("move");
    if (move != null) {
      Answer moved = Answer.ofIds(OrderMoves.moved(given.ids(), move));
      return again(actor, unit, step, headers, trial(item, moved, null, form)).build();
    }
    if (actor.person() == null) {
      return visitor(actor, unit, step, headers, trial(item, given, item.judge(given), form));
    }
    Verdict verdict = quizzes.answer(actor, step, item, given, form.getFirst("operation"));
    return verdict.readable()
        ? go.to(actor, "/unit/" + slug + "/" + id + "#fb-" + itemId)
        : again(actor, unit, step, headers, trial(item, given, verdict, form)).build();
  }

  private static QuizItem item(Step step, String id) {
    if (step.body() instanceof Quiz quiz) {
      return quiz.item(id).orElseThrow(() -> Problem.notFound("learning.step-unknown", id));
    }
    throw Problem.notFound("learning.step-unknown", id);
  }

  /** A visitor's page itself remembers what they answered so far. */
  private static Trial trial(
      QuizItem item, Answer given, Verdict verdict, MultivaluedMap<String, String> form) {
    String before = form.getFirst("answered");
    Set<String> answered = new LinkedHashSet<>();
    if (before != null && before.length() < 2_000) {
      answered.addAll(Arrays.asList(before.split(",")));
    }
    if (verdict != null && verdict.readable()) {
      answered.add(item.id());
    }
    return new Trial(item.id(), given, verdict, List.copyOf(answered));
  }

  private Response visitor(Actor actor, Unit unit, Step step, HttpHeaders headers, Trial trial) {
    Response.ResponseBuilder page = again(actor, unit, step, headers, trial);
    boolean all = trial.answered().containsAll(Quizzes.questions((Quiz) step.body()));
    if (all) {
      page.header("Set-Cookie", cookie.with(actor, headers, step.id()));
    }
    return page.build();
  }

  private Response.ResponseBuilder again(
      Actor actor, Unit unit, Step step, HttpHeaders headers, Trial trial) {
    Journey journey = journeys.of(actor, ProgressCookie.value(headers));
    if (actor.person() == null
        && trial.answered().containsAll(Quizzes.questions((Quiz) step.body()))) {
      journey = journey.with(step.id());
    }
    var visit = pages.visit(actor, unit, step, journey);
    return Response.fromResponse(pages.page(visit, journey, kind, kind.show(visit, trial)));
  }
}
