package org.maillage.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;
import org.maillage.people.app.Cards;

/** What the people of a group chose to say of themselves to its team. */
@Path("cohort/cards")
@ApplicationScoped
@Audience(Audience.Who.TRAINER)
public class CardsResource {
  @Inject private Cards cards;
  @Inject private Views views;

  @GET
  public Response show(@Context SecurityContext security) {
    Actor actor = Actor.of(security);
    Page page = Page.titled(actor, "cards", "people.cards.title");
    return views.show("people/cards.jte", page, cards.of(actor.cohort()));
  }
}
