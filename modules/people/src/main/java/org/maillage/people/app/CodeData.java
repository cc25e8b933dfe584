package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import org.maillage.kernel.PersonId;
import org.maillage.pages.api.Page;
import org.maillage.people.api.PersonalData;
import org.maillage.people.app.CodeRepository.Made;

/** The codes that a person made. */
@ApplicationScoped
public class CodeData implements PersonalData {
  private static final String KEY = "people.kept.codes";

  @Inject private CodeRepository codes;

  @Override
  public String section() {
    return "codes";
  }

  @Override
  public int place() {
    return 65;
  }

  @Override
  public List<Kept> kept(PersonId person, Page page) {
    List<String> lines = codes.of(person).stream().map(code -> line(code, page)).toList();
    return List.of(Kept.of(page, KEY, lines));
  }

  private static String line(Made code, Page page) {
    String kind = code.kind().name().toLowerCase(Locale.ROOT);
    return page.t(KEY + "." + kind, page.when(code.at()), page.when(code.until()));
  }

  @Override
  public JsonValue export(PersonId person) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (Made code : codes.of(person)) {
      all.add(
          Json.createObjectBuilder()
              .add("kind", code.kind().name())
              .add("madeAt", code.at().toString())
              .add("worksUntil", code.until().toString()));
    }
    return all.build();
  }

  @Override
  public void join(PersonId account, PersonId person) {
    codes.move(account, person);
  }

  @Override
  public void erase(PersonId person) {
    codes.forget(person);
  }
}
