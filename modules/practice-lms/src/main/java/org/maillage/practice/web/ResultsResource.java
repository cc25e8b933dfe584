package org.maillage.practice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Settings;
import org.maillage.lti13.launch.GradeEndpoint;
import org.maillage.practice.app.AccessTokens;
import org.maillage.practice.app.LineItems;
import org.maillage.practice.app.Scores;
import org.maillage.practice.domain.Addresses;
import org.maillage.practice.domain.PracticeColumn;
import org.maillage.practice.domain.PracticeGrade;
import org.maillage.practice.domain.PracticeTool;
import org.maillage.practice.domain.ServiceJson;
import org.maillage.practice.domain.Slice;

/** What stands in a grade column (Assignment and Grade Services 2.0, 3.3). */
@Path("practice/courses/{course}/lineitems/{id}/lineitem/results")
@ApplicationScoped
@Audience(Audience.Who.PROGRAM)
public class ResultsResource {
  private static final String RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json";

  @Inject private AccessTokens access;
  @Inject private LineItems lineItems;
  @Inject private Scores scores;
  @Inject private Settings settings;

  @GET
  @Produces(RESULTS)
  public Response list(
      @BeanParam Asked asked,
      @PathParam("id") long id,
      @QueryParam("user_id") String person,
      @Context UriInfo uri) {
    PracticeTool tool =
        access.caller(asked.authorization(), asked.typeId(), GradeEndpoint.SCOPE_RESULT_READ);
    PracticeColumn column = lineItems.get(asked.course(), id, tool);
    List<PracticeGrade> results = scores.results(column, person);
    ServiceJson json = new ServiceJson(new Addresses(settings.practiceLmsUrl()));
    return ServiceAnswer.list(
        RESULTS,
        Slice.of(results, asked.limit(), asked.from()),
        uri,
        grade -> json.result(column, grade));
  }
}
