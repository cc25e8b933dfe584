package org.maillage.practice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Problem;
import org.maillage.practice.app.Courses;
import org.maillage.practice.domain.PretendPerson;

/** Who is in the course; a trainer lets people in and out, so a roster can be seen to change. */
@Path("practice/people")
@ApplicationScoped
@Audience(Audience.Who.ANYONE)
public class PeopleResource {
  @Inject private Screens screens;
  @Inject private Courses courses;

  @GET
  public Response show(
      @BeanParam Seat seat, @Context UriInfo uri, @Context SecurityContext security) {
    PeopleView view = new PeopleView(screens.frame(seat, uri));
    return screens.titled("people", "practice.people", seat, security, view);
  }

  @POST
  @OwnPagesOnly
  @Audience(Audience.Who.PROGRAM)
  public Response change(
      @BeanParam Seat seat, @FormParam("person") String key, @FormParam("in") boolean in) {
    seat.trainer();
    PretendPerson person =
        PretendPerson.named(key).orElseThrow(() -> Problem.notFound("practice.unknown"));
    if (in) {
      courses.enrol(seat.course(), person);
    } else {
      courses.unenrol(seat.course(), person);
    }
    return Response.seeOther(URI.create(seat.href("/practice/people"))).build();
  }
}
