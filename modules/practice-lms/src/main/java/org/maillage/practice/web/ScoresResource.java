package org.maillage.practice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.maillage.kernel.Audience;
import org.maillage.lti13.launch.GradeEndpoint;
import org.maillage.practice.app.AccessTokens;
import org.maillage.practice.app.Scores;
import org.maillage.practice.domain.PracticeTool;
import org.maillage.practice.domain.ReceivedScore;

/** Where scores arrive (Assignment and Grade Services 2.0, 3.4), as strict as Moodle. */
@Path("practice/courses/{course}/lineitems/{id}/lineitem/scores")
@ApplicationScoped
@Audience(Audience.Who.PROGRAM)
public class ScoresResource {
  private static final String SCORE = "application/vnd.ims.lis.v1.score+json";

  @Inject private AccessTokens access;
  @Inject private Scores scores;

  @POST
  public Response receive(
      @BeanParam Asked asked,
      @PathParam("id") long id,
      @HeaderParam("Content-Type") String contentType,
      String body) {
    PracticeTool tool =
        access.caller(asked.authorization(), asked.typeId(), GradeEndpoint.SCOPE_SCORE);
    ServiceAnswer.require(contentType, SCORE);
    scores.receive(asked.course(), id, tool, ReceivedScore.read(body));
    return Response.ok().build();
  }
}
