package org.maillage.practice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.maillage.kernel.Audience;
import org.maillage.practice.app.Courses;
import org.maillage.practice.app.Launches;
import org.maillage.practice.domain.LaunchOrder;
import org.maillage.practice.domain.PracticeLink;

/** Opens a link of a course: in a frame as Moodle does, or in a window of its own. */
@Path("practice/link/{id}")
@ApplicationScoped
@Audience(Audience.Who.ANYONE)
public class LinkResource {
  @Inject private Screens screens;
  @Inject private Courses courses;
  @Inject private Launches launches;

  @GET
  public Response show(
      @PathParam("id") long id,
      @BeanParam Seat asked,
      @Context UriInfo uri,
      @Context SecurityContext security) {
    PracticeLink link = courses.link(id);
    Seat seat = asked.in(link.courseId());
    String own = "/practice/link/" + id;
    LinkView view =
        new LinkView(
            screens.frame(seat, uri),
            link.description(),
            begin(link, seat, "iframe", security),
            seat.href(own + "/window"),
            seat.person().trainer() ? seat.href(own + "/remove") : null);
    return screens.show("link", link.title(), seat, security, view);
  }

  @GET
  @Path("window")
  public Response window(
      @PathParam("id") long id, @BeanParam Seat asked, @Context SecurityContext security) {
    PracticeLink link = courses.link(id);
    return Response.seeOther(begin(link, asked.in(link.courseId()), "window", security))
        .header("Cache-Control", "private, no-store")
        .build();
  }

  @POST
  @Path("remove")
  @OwnPagesOnly
  @Audience(Audience.Who.PROGRAM)
  public Response remove(@PathParam("id") long id, @BeanParam Seat asked) {
    asked.trainer();
    long course = courses.link(id).courseId();
    courses.remove(id);
    return Response.seeOther(URI.create(asked.in(course).href("/practice"))).build();
  }

  private URI begin(PracticeLink link, Seat seat, String target, SecurityContext security) {
    return launches.begin(
        new LaunchOrder(
            link.toolId(),
            seat.person().sub(),
            link.courseId(),
            link.id(),
            screens.locale(seat.lang(), security).getLanguage(),
            target));
  }
}
