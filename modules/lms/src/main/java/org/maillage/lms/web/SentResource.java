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
import org.maillage.lms.app.SentScores;
import org.maillage.lms.domain.AnswerMeaning;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;

/** "What was sent to your LMS": each score, the LMS's answer in plain words, and a resend. */
@Path("sent")
@ApplicationScoped
@Audience(Audience.Who.TRAINER)
public class SentResource {
  @Inject private SentScores scores;
  @Inject private LinkTargets targets;
  @Inject private Views views;
  @Inject private Settings settings;

  @GET
  public Response show(
      @QueryParam("answer") String answer,
      @QueryParam("page") String number,
      @Context SecurityContext security) {
    Actor actor = Actor.of(security);
    Page page = Page.titled(actor, "sent", "lms.sent.title");
    return views.show(
        "lms/sent.jte",
        page,
        SentView.of(
            scores.of(actor),
            scores.isOfSeveral(actor.cohort()),
            targets,
            AnswerMeaning.named(answer),
            number));
  }

  /**
   * @param target one score; absent for all that the LMS did not take
   * @param answer the only answer that is looked at
   */
  @POST
  public Response resend(
      @FormParam("target") Long target,
      @FormParam("answer") String answer,
      @Context SecurityContext security) {
    Actor actor = Actor.of(security);
    if (target == null) {
      scores.resendStuck(actor, AnswerMeaning.named(answer));
    } else {
      scores.resend(actor, target);
    }
    return Response.seeOther(settings.baseUrl().resolve(actor.href("/sent"))).build();
  }
}
