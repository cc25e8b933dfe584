package org.maillage.practice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Settings;
import org.maillage.lti13.json.Json;
import org.maillage.lti13.launch.RosterEndpoint;
import org.maillage.practice.app.AccessTokens;
import org.maillage.practice.app.Courses;
import org.maillage.practice.domain.Addresses;
import org.maillage.practice.domain.PracticeCourse;
import org.maillage.practice.domain.PracticeTool;
import org.maillage.practice.domain.PretendPerson;
import org.maillage.practice.domain.ServiceJson;
import org.maillage.practice.domain.Slice;

/** Who is in a course (Names and Role Provisioning Services 2.0). */
@Path("practice/courses/{course}/memberships")
@ApplicationScoped
@Audience(Audience.Who.PROGRAM)
public class MembershipsResource {
  private static final String MEMBERS = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

  @Inject private AccessTokens access;
  @Inject private Courses courses;
  @Inject private Settings settings;

  /** A page is cut before the role is looked at, so it may hold fewer people, as in Moodle. */
  @GET
  @Produces(MEMBERS)
  public Response list(
      @BeanParam Asked asked, @QueryParam("role") String role, @Context UriInfo uri) {
    PracticeTool tool = access.caller(asked.authorization(), asked.typeId(), RosterEndpoint.SCOPE);
    PracticeCourse course = courses.get(asked.course());
    Slice<PretendPerson> page = Slice.of(course.people(), asked.limit(), asked.from());
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", new Addresses(settings.practiceLmsUrl()).memberships(course.id(), tool));
    json.put(
        "context",
        Map.of("id", course.id().toString(), "label", course.label(), "title", course.title()));
    json.put(
        "members",
        page.items().stream()
            .filter(person -> role == null || role.endsWith(person.role()))
            .map(person -> ServiceJson.member(person, tool))
            .toList());
    return ServiceAnswer.linked(Response.ok(Json.write(json), MEMBERS), page, uri);
  }
}
