package org.maillage.practice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.kernel.Audience;
import org.maillage.practice.app.Gradebook;
import org.maillage.practice.domain.PracticeGrade;
import org.maillage.practice.domain.PretendPerson;

/** The gradebook: everybody's for a trainer, one's own for a teacher. */
@Path("practice/grades")
@ApplicationScoped
@Audience(Audience.Who.ANYONE)
public class GradesResource {
  @Inject private Screens screens;
  @Inject private Gradebook gradebook;

  @GET
  public Response show(
      @BeanParam Seat seat, @Context UriInfo uri, @Context SecurityContext security) {
    Frame frame = screens.frame(seat, uri);
    Map<PracticeGrade.Key, PracticeGrade> grades =
        gradebook.grades(seat.course()).stream()
            .collect(
                Collectors.toMap(
                    grade -> new PracticeGrade.Key(grade.columnId(), grade.person()),
                    Function.identity()));
    GradesView view = new GradesView(frame, gradebook.columns(seat.course()), shown(frame), grades);
    return screens.titled("grades", "practice.grades", seat, security, view);
  }

  private static List<PretendPerson> shown(Frame frame) {
    PretendPerson reader = frame.seat().person();
    return frame.course().people().stream()
        .filter(person -> reader.trainer() ? !person.trainer() : person.equals(reader))
        .toList();
  }
}
