package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.maillage.kernel.PersonId;
import org.maillage.pages.api.Page;
import org.maillage.people.api.PersonalData;
import org.maillage.people.domain.Card;
import org.maillage.people.domain.Card.Field;

/** What the person chose to say of themselves. */
@ApplicationScoped
public class CardData implements PersonalData {
  private static final String KEY = "people.kept.card";

  @Inject private CardRepository cards;

  @Override
  public String section() {
    return "card";
  }

  @Override
  public int place() {
    return 15;
  }

  private Card card(PersonId person) {
    return cards.of(person).orElse(new Card(Map.of()));
  }

  @Override
  public List<Kept> kept(PersonId person, Page page) {
    Card card = card(person);
    List<String> lines =
        Arrays.stream(Field.values())
            .filter(card.texts()::containsKey)
            .map(
                field ->
                    page.t(KEY + ".line", page.t("people.card." + field.word()), card.text(field)))
            .toList();
    return List.of(Kept.of(page, KEY, lines));
  }

  @Override
  public JsonValue export(PersonId person) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    card(person).texts().forEach((field, text) -> json.add(field.word(), text));
    return json.build();
  }

  @Override
  public void join(PersonId account, PersonId person) {
    cards.keep(person, card(person).with(card(account)));
    cards.forget(account);
  }

  @Override
  public void erase(PersonId person) {
    cards.forget(person);
  }
}
