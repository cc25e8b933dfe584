package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import org.maillage.kernel.PersonId;
import org.maillage.pages.api.Page;
import org.maillage.people.api.PersonalData;
import org.maillage.people.app.AccessRepository.Line;

/** Who of the staff saw or took this person's data. */
@ApplicationScoped
public class AccessData implements PersonalData {
  private static final String KEY = "people.kept.accesses";

  @Inject private AccessRepository accesses;

  @Override
  public String section() {
    return "accesses";
  }

  @Override
  public int place() {
    return 70;
  }

  @Override
  public List<Kept> kept(PersonId person, Page page) {
    List<String> lines = accesses.of(person).stream().map(line -> line(line, page)).toList();
    return List.of(Kept.of(page, KEY, lines));
  }

  private static String line(Line line, Page page) {
    String what = KEY + "." + line.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String when = page.when(line.at());
    return line.course() == null ? page.t(what, when) : page.t(what, when, line.course());
  }

  @Override
  public JsonValue export(PersonId person) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    accesses.of(person).forEach(line -> all.add(json(line)));
    return all.build();
  }

  private static String by(Line line) {
    return switch (line.what()) {
      case GROUP_FILE -> "TRAINER";
      case GROUP_FILE_CO -> "CO_TRAINER";
      default -> "OPERATOR";
    };
  }

  private static JsonObjectBuilder json(Line line) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("what", line.what().name())
            .add("at", line.at().toString())
            .add("by", by(line));
    return line.course() == null ? json : json.add("course", line.course());
  }

  @Override
  public void join(PersonId account, PersonId person) {
    accesses.move(account, person);
  }

  @Override
  public void erase(PersonId person) {
    accesses.forget(person);
  }
}
