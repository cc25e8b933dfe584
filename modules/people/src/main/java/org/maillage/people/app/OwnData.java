package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.maillage.kernel.PersonId;
import org.maillage.pages.api.Page;
import org.maillage.people.api.PersonalData;
import org.maillage.people.api.PersonalData.Kept;
import org.maillage.people.app.AccessRepository.Access;
import org.maillage.people.domain.Person;

/** All that is kept about one person: shown, handed over or erased as one. */
@ApplicationScoped
@Transactional
public class OwnData {
  @Inject @Any private Instance<PersonalData> parts;
  @Inject private PeopleRepository people;
  @Inject private Retention retention;
  @Inject private AccessRegister accesses;
  @Inject private Clock clock;

  public List<Kept> kept(PersonId person, Page page) {
    return ordered().stream().flatMap(part -> part.kept(person, page).stream()).toList();
  }

  public OwnDataFile file(PersonId person, Page page) {
    return new OwnDataFile(kept(person, page), clock.instant(), retention.until(person));
  }

  public JsonObject export(PersonId person) {
    JsonObjectBuilder all =
        Json.createObjectBuilder()
            .add("exportedAt", clock.instant().toString())
            .add("keptUntil", retention.until(person).toString());
    ordered().forEach(part -> all.add(part.section(), part.export(person)));
    return all.build();
  }

  /** Once this is done no table refers to the person any more; a second time does nothing. */
  public void erase(PersonId person) {
    people.held(person).ifPresent(this::erase);
  }

  /**
   * See {@link PersonalData#evidence}; written where the person can read it. Empty when they are
   * gone.
   */
  Optional<JsonObject> evidence(PersonId person, String issuer) {
    return people.held(person).map(Person::id).map(id -> taken(id, issuer));
  }

  private JsonObject taken(PersonId person, String issuer) {
    JsonObjectBuilder all = Json.createObjectBuilder();
    for (PersonalData part : ordered()) {
      JsonValue taken = part.evidence(person, issuer);
      if (taken != null) {
        all.add(part.section(), taken);
      }
    }
    accesses.operator(person, Access.HANDED_OVER);
    return all.build();
  }

  /** Erases somebody unless they came back meanwhile; whether it did. */
  boolean eraseIfOver(PersonId person) {
    Optional<Person> gone = people.held(person).filter(retention::isOver);
    gone.ifPresent(this::erase);
    return gone.isPresent();
  }

  private void erase(Person leaving) {
    List<Person> accounts = new ArrayList<>(people.accounts(leaving.id()));
    accounts.forEach(account -> ordered().forEach(part -> part.erase(account.id())));
    Collections.reverse(accounts);
    accounts.forEach(people::remove);
  }

  List<PersonalData> ordered() {
    return parts.stream()
        .map(PersonalData.class::cast)
        .sorted(Comparator.comparingInt(PersonalData::place))
        .toList();
  }
}
