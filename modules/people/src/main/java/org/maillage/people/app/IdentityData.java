package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.maillage.kernel.PersonId;
import org.maillage.pages.api.Page;
import org.maillage.people.api.Arrivals.Names;
import org.maillage.people.api.PersonalData;
import org.maillage.people.domain.Identity;
import org.maillage.people.domain.Person;
import org.maillage.people.domain.Pseudonym;

/** Who the person is to their LMSs. */
@ApplicationScoped
public class IdentityData implements PersonalData {
  @Inject private PeopleRepository people;
  @Inject private Erasures erasures;

  @Override
  public String section() {
    return "identities";
  }

  @Override
  public int place() {
    return 10;
  }

  @Override
  public List<Kept> kept(PersonId id, Page page) {
    List<String> lines = new ArrayList<>();
    for (Identity identity : people.identities(id)) {
      lines.add(page.t("people.kept.identities.number", identity.issuer(), identity.subject()));
      add(lines, page, "name", identity.names().full());
      add(lines, page, "email", identity.names().email());
    }
    Person person = people.get(id);
    lines.add(page.t("people.kept.identities.code", Pseudonym.of(person.publicId())));
    lines.add(page.t("people.kept.identities.since", page.when(person.createdAt())));
    lines.add(page.t("people.kept.identities.seen", page.when(person.seenAt())));
    return List.of(Kept.of(page, "people.kept.identities", lines));
  }

  private static void add(List<String> lines, Page page, String key, String value) {
    if (value != null) {
      lines.add(page.t("people.kept.identities." + key, value));
    }
  }

  @Override
  public JsonValue export(PersonId id) {
    JsonArrayBuilder identities = Json.createArrayBuilder();
    people.identities(id).forEach(identity -> identities.add(json(identity)));
    Person person = people.get(id);
    return Json.createObjectBuilder()
        .add("code", Pseudonym.of(person.publicId()))
        .add("firstSeenAt", person.createdAt().toString())
        .add("lastSeenAt", person.seenAt().toString())
        .add("accounts", identities)
        .build();
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
  public JsonValue evidence(PersonId person) {
    return export(person);
  }

  @Override
  public void erase(PersonId person) {
    people.identities(person).forEach(erasures::remember);
    people.forgetIdentities(person);
  }
}
