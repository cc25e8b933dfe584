package org.maillage.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.Problem;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;
import org.maillage.people.app.Codes;

/**
 * "I use Maillage from another course platform too": a code made here, to type there. A second one
 * ends the first, so a double click leaves the one that shows.
 */
@Path("me/account")
@ApplicationScoped
@Audience(Audience.Who.COURSE)
public class AccountResource {
  @Inject private Codes codes;
  @Inject private Views views;

  @GET
  public Response explain(@Context SecurityContext security) {
    return show(Actor.of(security), "");
  }

  @POST
  public Response make(@Context SecurityContext security) {
    Actor actor = Actor.of(security);
    return show(
        actor,
        codes.ofAccount(
            actor.knownPerson().orElseThrow(() -> Problem.notFound("people.code-nobody"))));
  }

  private Response show(Actor actor, String code) {
    Page page = Page.titled(actor, "account", "people.account.title");
    return views.show("people/account.jte", page, code);
  }
}
