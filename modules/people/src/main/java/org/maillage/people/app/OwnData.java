package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.maillage.kernel.PersonId;
import org.maillage.people.api.PersonalData;

/** All that is kept about one person: shown, handed over or erased as one. */
@ApplicationScoped
@Transactional
public class OwnData {
  @Inject @Any private Instance<PersonalData> parts;
  @Inject private PeopleRepository people;
  @Inject private Clock clock;

  public List<String> summaries(PersonId person, Locale locale) {
    return ordered().stream().map(part -> part.summary(person, locale)).toList();
  }

  public JsonObject export(PersonId person) {
    JsonObjectBuilder all =
        Json.createObjectBuilder().add("exportedAt", clock.instant().toString());
    ordered().forEach(part -> all.add(part.section(), part.export(person)));
    return all.build();
  }

  public void erase(PersonId person) {
    ordered().forEach(part -> part.erase(person));
    people.person(person).erase(clock.instant());
  }

  private List<PersonalData> ordered() {
    return parts.stream()
        .map(PersonalData.class::cast)
        .sorted(Comparator.comparing(PersonalData::section))
        .toList();
  }
}
