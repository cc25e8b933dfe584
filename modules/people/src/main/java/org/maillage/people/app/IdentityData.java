package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
  @Inject private AccountRepository accounts;
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
    joinings(id).forEach(at -> lines.add(page.t("people.kept.identities.joined", page.when(at))));
    Person person = people.get(id);
    lines.add(page.t("people.kept.identities.code", Pseudonym.of(person.publicId())));
    lines.add(page.t("people.kept.identities.since", page.when(person.createdAt())));
    lines.add(page.t("people.kept.identities.seen", page.when(person.seenAt())));
    return List.of(Kept.of(page, "people.kept.identities", lines));
  }

  /** When the person said that another account is theirs too. */
  private List<Instant> joinings(PersonId person) {
    return people.accounts(person).stream().skip(1).map(Person::joinedAt).toList();
  }

  private static void add(List<String> lines, Page page, String key, String value) {
    if (value != null) {
      lines.add(page.t("people.kept.identities." + key, value));
    }
  }

  @Override
  public JsonValue export(PersonId id) {
    return json(id, people.identities(id).stream());
  }

  private JsonValue json(PersonId id, Stream<Identity> some) {
    JsonArrayBuilder identities = Json.createArrayBuilder();
    some.forEach(identity -> identities.add(json(identity)));
    JsonArrayBuilder joined = Json.createArrayBuilder();
    joinings(id).forEach(at -> joined.add(at.toString()));
    Person person = people.get(id);
    return Json.createObjectBuilder()
        .add("code", Pseudonym.of(person.publicId()))
        .add("firstSeenAt", person.createdAt().toString())
        .add("lastSeenAt", person.seenAt().toString())
        .add("accounts", identities)
        .add("joinedAt", joined)
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
  public JsonValue evidence(PersonId person, String issuer) {
    return json(person, people.identities(person).stream().filter(i -> i.issuer().equals(issuer)));
  }

  @Override
  public void join(PersonId account, PersonId person) {
    accounts.follow(account, person);
  }

  @Override
  public void erase(PersonId person) {
    people.identities(person).forEach(erasures::remember);
    people.forgetIdentities(person);
  }
}
