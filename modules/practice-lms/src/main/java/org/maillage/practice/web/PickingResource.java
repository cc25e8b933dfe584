package org.maillage.practice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Problem;
import org.maillage.lti13.deeplinking.DeepLinkingResponse;
import org.maillage.practice.app.Picking;
import org.maillage.practice.domain.LaunchOrder;
import org.maillage.practice.domain.PretendPerson;
import org.maillage.practice.domain.Refusal;

/** Where a tool's picker sends the trainer's browser back to. */
@Path("practice/deep-linking/return")
@ApplicationScoped
@Audience(Audience.Who.PROGRAM)
public class PickingResource {
  @Inject private Screens screens;
  @Inject private Picking picking;

  @POST
  @Consumes("application/x-www-form-urlencoded")
  public Response take(
      @FormParam(DeepLinkingResponse.FORM_FIELD) String jwt, @Context SecurityContext security) {
    Picking.Outcome outcome = outcome(jwt);
    LaunchOrder order = outcome.order();
    String person = PretendPerson.known(order.person()).orElseThrow().key();
    Seat seat = new Seat(person, order.course(), order.language());
    PickedView view = new PickedView(outcome.items(), outcome.message(), seat.href("/practice"));
    String title = outcome.items().isEmpty() ? "practice.picked.none" : "practice.picked.title";
    return screens.titled("picked", title, seat, security, view);
  }

  private Picking.Outcome outcome(String jwt) {
    try {
      return picking.take(jwt);
    } catch (Refusal refusal) {
      throw Problem.malformed("practice.request", refusal.fault().description()).because(refusal);
    }
  }
}
