package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import org.maillage.kernel.PersonId;
import org.maillage.lms.app.AdministratorRepository.Managed;
import org.maillage.pages.api.Page;
import org.maillage.people.api.PersonalData;

/** That somebody manages an LMS's settings here, or asked to. */
@ApplicationScoped
public class AdministratorData implements PersonalData {
  private static final String KEY = "lms.kept.administrator";

  @Inject private AdministratorRepository administrators;

  @Override
  public String section() {
    return "administrator";
  }

  @Override
  public int place() {
    return 70;
  }

  @Override
  public List<Kept> kept(PersonId person, Page page) {
    List<String> lines =
        administrators.of(person).stream().map(managed -> line(managed, page)).toList();
    return lines.isEmpty() ? List.of() : List.of(Kept.of(page, KEY, lines));
  }

  private static String line(Managed managed, Page page) {
    return managed.confirmedAt() == null
        ? page.t(KEY + ".asked", managed.platform(), page.when(managed.askedAt()))
        : page.t(KEY + ".line", managed.platform(), page.when(managed.confirmedAt()));
  }

  @Override
  public JsonValue export(PersonId person) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (Managed managed : administrators.of(person)) {
      JsonObjectBuilder one =
          Json.createObjectBuilder()
              .add("platform", managed.platform())
              .add("askedAt", managed.askedAt().toString());
      if (managed.confirmedAt() != null) {
        one.add("confirmedAt", managed.confirmedAt().toString());
      }
      all.add(one);
    }
    return all.build();
  }

  /** Whoever manages a platform with either account manages it. */
  @Override
  public void join(PersonId account, PersonId person) {
    administrators.move(account, person);
  }

  @Override
  public void erase(PersonId person) {
    administrators.forget(person);
  }
}
