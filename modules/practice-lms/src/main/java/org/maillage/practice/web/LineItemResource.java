package org.maillage.practice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Settings;
import org.maillage.lti13.launch.GradeEndpoint;
import org.maillage.practice.app.AccessTokens;
import org.maillage.practice.app.LineItems;
import org.maillage.practice.domain.Addresses;
import org.maillage.practice.domain.PracticeColumn;
import org.maillage.practice.domain.PracticeTool;
import org.maillage.practice.domain.ServiceJson;

/** One grade column. */
@Path("practice/courses/{course}/lineitems/{id}/lineitem")
@ApplicationScoped
@Audience(Audience.Who.PROGRAM)
public class LineItemResource {
  @Inject private AccessTokens access;
  @Inject private LineItems lineItems;
  @Inject private Settings settings;

  @GET
  @Produces(LineItemsResource.ONE)
  public Response get(@BeanParam Asked asked, @PathParam("id") long id) {
    PracticeTool tool =
        access.caller(
            asked.authorization(),
            asked.typeId(),
            GradeEndpoint.SCOPE_LINE_ITEM,
            GradeEndpoint.SCOPE_LINE_ITEM_READ);
    return answer(lineItems.get(asked.course(), id, tool));
  }

  @PUT
  @Produces(LineItemsResource.ONE)
  public Response put(
      @BeanParam Asked asked,
      @PathParam("id") long id,
      @HeaderParam("Content-Type") String contentType,
      String body) {
    PracticeTool tool = writer(asked);
    ServiceAnswer.require(contentType, LineItemsResource.ONE);
    return answer(lineItems.update(asked.course(), id, tool, ServiceJson.parse(body)));
  }

  @DELETE
  public Response delete(@BeanParam Asked asked, @PathParam("id") long id) {
    lineItems.delete(asked.course(), id, writer(asked));
    return Response.noContent().build();
  }

  private PracticeTool writer(Asked asked) {
    return access.caller(asked.authorization(), asked.typeId(), GradeEndpoint.SCOPE_LINE_ITEM);
  }

  private Response answer(PracticeColumn column) {
    ServiceJson json = new ServiceJson(new Addresses(settings.practiceLmsUrl()));
    return ServiceAnswer.one(200, LineItemsResource.ONE, json.column(column));
  }
}
