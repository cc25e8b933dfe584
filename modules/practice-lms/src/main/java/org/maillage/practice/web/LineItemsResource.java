package org.maillage.practice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.maillage.practice.domain.Addresses;
import org.maillage.practice.domain.PracticeColumn;
import org.maillage.practice.domain.PracticeTool;
import org.maillage.practice.domain.ServiceJson;
import org.maillage.practice.domain.Slice;

/** The grade columns of a course (Assignment and Grade Services 2.0, 3.2). */
@Path("practice/courses/{course}/lineitems")
@ApplicationScoped
@Audience(Audience.Who.PROGRAM)
public class LineItemsResource {
  static final String ONE = "application/vnd.ims.lis.v2.lineitem+json";
  private static final String MANY = "application/vnd.ims.lis.v2.lineitemcontainer+json";

  @Inject private AccessTokens access;
  @Inject private LineItems lineItems;
  @Inject private Settings settings;

  @GET
  @Produces(MANY)
  public Response list(
      @BeanParam Asked asked,
      @QueryParam("resource_id") String resourceId,
      @QueryParam("resource_link_id") String linkId,
      @QueryParam("tag") String tag,
      @Context UriInfo uri) {
    PracticeTool tool =
        access.caller(
            asked.authorization(),
            asked.typeId(),
            GradeEndpoint.SCOPE_LINE_ITEM,
            GradeEndpoint.SCOPE_LINE_ITEM_READ);
    List<PracticeColumn> columns = lineItems.list(asked.course(), tool, resourceId, linkId, tag);
    return ServiceAnswer.list(
        MANY, Slice.of(columns, asked.limit(), asked.from()), uri, json()::column);
  }

  @POST
  @Produces(ONE)
  public Response create(
      @BeanParam Asked asked, @HeaderParam("Content-Type") String contentType, String body) {
    PracticeTool tool =
        access.caller(asked.authorization(), asked.typeId(), GradeEndpoint.SCOPE_LINE_ITEM);
    ServiceAnswer.require(contentType, ONE);
    PracticeColumn made = lineItems.create(asked.course(), tool, ServiceJson.parse(body));
    return ServiceAnswer.one(201, ONE, json().column(made));
  }

  private ServiceJson json() {
    return new ServiceJson(new Addresses(settings.practiceLmsUrl()));
  }
}
