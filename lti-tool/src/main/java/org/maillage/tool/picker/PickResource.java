package org.maillage.tool.picker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Problem;
import org.maillage.lms.api.Picking;
import org.maillage.lms.api.Picking.Answer;
import org.maillage.lms.api.Picking.Column;
import org.maillage.lms.api.Picking.Picked;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;

/** Where a trainer chooses what goes into the course: several links in one visit. */
@Path("pick")
@ApplicationScoped
@Audience(Audience.Who.COURSE)
public class PickResource {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none';"
          + " form-action %s; frame-ancestors 'self' %s";

  @Inject private Picking picking;
  @Inject private Choices choices;
  @Inject private Views views;

  @GET
  public Response show(@Context SecurityContext security) {
    return page(Map.of(), Actor.of(security));
  }

  /** Reloaded, or in another language, a search begins anew. */
  @GET
  @Path("find")
  public Response findAnew(@Context SecurityContext security) {
    return page(Map.of(), Actor.of(security));
  }

  /** What meets a need; what was ticked before stays in sight and ticked. */
  @POST
  @Path("find")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response find(MultivaluedMap<String, String> fields, @Context SecurityContext security) {
    return page(fields, Actor.of(security));
  }

  private Response page(Map<String, List<String>> fields, Actor actor) {
    Need need = Need.of(fields);
    List<String> chosen = fields.getOrDefault("resource", List.of());
    PickView view =
        new PickView(
            choices.meeting(need, chosen, actor),
            picking.offer(actor),
            need,
            choices.notions(actor),
            fields);
    return views.show("tool/pick.jte", page(actor, "tool.pick.title"), view);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response answer(Form form, @Context SecurityContext security) {
    Actor actor = Actor.of(security);
    MultivaluedMap<String, String> fields = form.asMap();
    List<String> chosen = fields.getOrDefault("resource", List.of());
    List<Picked> picked =
        choices.all(actor).stream()
            .flatMap(group -> group.choices().stream())
            .filter(choice -> chosen.contains(choice.resource()))
            .map(choice -> picked(choice, fields.getFirst("column." + choice.resource())))
            .toList();
    if (picked.isEmpty()) {
      throw Problem.malformed("tool.nothing-picked");
    }
    return sendBack(actor, picking.answer(actor, picked));
  }

  /** Nothing chosen: the LMS is told so, and the course stays as it is. */
  @POST
  @Path("cancel")
  public Response cancel(@Context SecurityContext security) {
    Actor actor = Actor.of(security);
    return sendBack(actor, picking.answer(actor, List.of()));
  }

  private static Picked picked(Choice choice, String column) {
    Column wanted = choice.graded() ? Column.DONE : Column.NONE;
    for (Column known : Column.values()) {
      if (choice.graded() && known.name().equals(column)) {
        wanted = known;
      }
    }
    return new Picked(choice.resource(), choice.title(), choice.summary(), wanted);
  }

  /** The browser posts it to the LMS: by itself with a script, else by a button. */
  private Response sendBack(Actor actor, Answer answer) {
    URI to = answer.returnUrl();
    String origin = to.getScheme() + "://" + to.getRawAuthority();
    Response page =
        views.show("tool/picked.jte", page(actor, "tool.picked.title"), new PickedView(answer));
    return Response.fromResponse(page)
        .header("Content-Security-Policy", POLICY.formatted(origin, actor.frame()))
        .build();
  }

  private static Page page(Actor actor, String title) {
    return Page.titled(actor, "pick", title);
  }
}
