package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import org.maillage.kernel.PersonId;
import org.maillage.pages.api.Page;
import org.maillage.people.api.PersonalData;
import org.maillage.people.app.RoleRepository.Granted;

/** What the person may do in whole spaces. */
@ApplicationScoped
public class RoleData implements PersonalData {
  private static final String KEY = "people.kept.roles";

  @Inject private RoleRepository roles;

  @Override
  public String section() {
    return "roles";
  }

  @Override
  public int place() {
    return 22;
  }

  @Override
  public List<Kept> kept(PersonId person, Page page) {
    List<String> lines = roles.of(person).stream().map(granted -> line(granted, page)).toList();
    return List.of(Kept.of(page, KEY, lines));
  }

  private static String line(Granted granted, Page page) {
    String role = granted.role().key();
    return page.t(
        KEY + ".line",
        page.t("people.role.in-space", page.t(role + ".name"), granted.name()),
        page.when(granted.at()),
        page.t(role + ".what"));
  }

  @Override
  public JsonValue export(PersonId person) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (Granted granted : roles.of(person)) {
      all.add(
          Json.createObjectBuilder()
              .add("space", granted.name())
              .add("role", granted.role().name())
              .add("since", granted.at().toString()));
    }
    return all.build();
  }

  @Override
  public void join(PersonId account, PersonId person) {
    roles.move(account, person);
  }

  @Override
  public void erase(PersonId person) {
    roles.forget(person);
  }
}
