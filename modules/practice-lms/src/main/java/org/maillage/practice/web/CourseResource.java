package org.maillage.practice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.maillage.kernel.Audience;
import org.maillage.pages.api.Texts;
import org.maillage.practice.app.Courses;
import org.maillage.practice.app.Gradebook;
import org.maillage.practice.domain.PracticeCourse;

/** The front page of a course, and making a copy of it. */
@Path("practice")
@ApplicationScoped
@Audience(Audience.Who.ANYONE)
public class CourseResource {
  @Inject private Screens screens;
  @Inject private Courses courses;
  @Inject private Gradebook gradebook;

  @GET
  public Response show(
      @BeanParam Seat seat, @Context UriInfo uri, @Context SecurityContext security) {
    Frame frame = screens.frame(seat, uri);
    List<CourseView.Entry> entries = frame.isInCourse() ? entries(seat) : List.of();
    return screens.show(
        "course", frame.course().title(), seat, security, new CourseView(frame, entries));
  }

  private List<CourseView.Entry> entries(Seat seat) {
    Map<Long, String> grades = gradebook.byLink(seat.course(), seat.person());
    return courses.links(seat.course(), seat.person()).stream()
        .map(link -> new CourseView.Entry(link, grades.get(link.id())))
        .toList();
  }

  @POST
  @Path("copy")
  @OwnPagesOnly
  @Audience(Audience.Who.PROGRAM)
  public Response copy(@BeanParam Seat seat, @Context SecurityContext security) {
    seat.trainer();
    String title =
        Texts.get(
            screens.locale(seat.lang(), security),
            "practice.copy-title",
            courses.get(seat.course()).title());
    PracticeCourse copy = courses.copy(seat.course(), title);
    return Response.seeOther(URI.create(seat.in(copy.id()).href("/practice"))).build();
  }
}
