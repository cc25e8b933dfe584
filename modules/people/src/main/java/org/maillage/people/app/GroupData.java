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

/** The groups of their courses that the person is in. */
@ApplicationScoped
public class GroupData implements PersonalData {
  @Inject private GroupRepository groups;

  @Override
  public String section() {
    return "groups";
  }

  @Override
  public int place() {
    return 25;
  }

  @Override
  public List<Kept> kept(PersonId person, Page page) {
    List<String> lines =
        groups.of(person).stream()
            .map(group -> page.t("people.kept.groups.line", group[0], group[1]))
            .toList();
    return List.of(Kept.of(page, "people.kept.groups", lines));
  }

  @Override
  public JsonValue export(PersonId person) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    groups
        .of(person)
        .forEach(
            group ->
                all.add(Json.createObjectBuilder().add("course", group[0]).add("group", group[1])));
    return all.build();
  }

  @Override
  public void join(PersonId account, PersonId person) {
    groups.move(account, person);
  }

  @Override
  public void erase(PersonId person) {
    groups.forget(person);
  }
}
