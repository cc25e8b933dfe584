package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.kernel.PersonId;
import org.maillage.pages.api.Texts;
import org.maillage.people.api.Arrivals.Names;
import org.maillage.people.api.PersonalData;
import org.maillage.people.domain.Identity;

/** Who the person is to their LMSs. */
@ApplicationScoped
public class IdentityData implements PersonalData {
  @Inject private PeopleRepository people;

  @Override
  public String section() {
    return "identities";
  }

  @Override
  public String summary(PersonId person, Locale locale) {
    String known =
        people.identities(person).stream()
            .flatMap(identity -> Stream.of(identity.names().full(), identity.names().email()))
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining(", "));
    return known.isEmpty()
        ? Texts.get(locale, "people.data.no-name")
        : Texts.get(locale, "people.data.names", known);
  }

  @Override
  public JsonValue export(PersonId person) {
    JsonArrayBuilder identities = Json.createArrayBuilder();
    people.identities(person).forEach(identity -> identities.add(json(identity)));
    return identities.build();
  }

  private static JsonObjectBuilder json(Identity identity) {
    Names names = identity.names();
    JsonObjectBuilder json =
        Json.createObjectBuilder().add("lms", identity.issuer()).add("id", identity.subject());
    put(json, "name", names.full());
    put(json, "givenName", names.given());
    put(json, "familyName", names.family());
    put(json, "email", names.email());
    return json;
  }

  private static void put(JsonObjectBuilder json, String key, String value) {
    if (value != null) {
      json.add(key, value);
    }
  }

  @Override
  public void erase(PersonId person) {
    people.forget(person);
  }
}
