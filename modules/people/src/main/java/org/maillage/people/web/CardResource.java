package org.maillage.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.EnumMap;
import java.util.Map;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Audience;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Problem;
import org.maillage.kernel.Settings;
import org.maillage.pages.api.Page;
import org.maillage.pages.api.Views;
import org.maillage.people.app.Cards;
import org.maillage.people.domain.Card;
import org.maillage.people.domain.Card.Field;

/** "My card": what somebody says of themselves, if they want to. Sent twice it says the same. */
@Path("me/card")
@ApplicationScoped
@Audience(Audience.Who.COURSE)
public class CardResource {
  @Inject private Cards cards;
  @Inject private Views views;
  @Inject private Settings settings;

  @GET
  public Response show(@Context SecurityContext security) {
    Actor actor = Actor.of(security);
    Page page = Page.titled(actor, "card", "people.card.title");
    return views.show("people/card.jte", page, cards.of(person(actor)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response keep(MultivaluedMap<String, String> form, @Context SecurityContext security) {
    Actor actor = Actor.of(security);
    Map<Field, String> texts = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      texts.put(field, form.getFirst(field.word()));
    }
    cards.keep(person(actor), new Card(texts));
    return Response.seeOther(settings.baseUrl().resolve(actor.href("/me"))).build();
  }

  private static PersonId person(Actor actor) {
    return actor.knownPerson().orElseThrow(() -> Problem.notFound("people.nothing-kept"));
  }
}
