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
import org.maillage.people.app.CoTrainerRepository.Trained;

/** The groups that the person trains by a code. */
@ApplicationScoped
public class CoTrainerData implements PersonalData {
  private static final String KEY = "people.kept.co-trainer";

  @Inject private CoTrainerRepository trainers;

  @Override
  public String section() {
    return "coTrainer";
  }

  @Override
  public int place() {
    return 21;
  }

  @Override
  public List<Kept> kept(PersonId person, Page page) {
    List<String> lines =
        trainers.by(person).stream()
            .map(in -> page.t(KEY + ".line", in.title(), page.when(in.since())))
            .toList();
    return List.of(Kept.of(page, KEY, lines));
  }

  @Override
  public JsonValue export(PersonId person) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (Trained in : trainers.by(person)) {
      all.add(
          Json.createObjectBuilder().add("course", in.title()).add("since", in.since().toString()));
    }
    return all.build();
  }

  @Override
  public void join(PersonId account, PersonId person) {
    trainers.move(account, person);
  }

  @Override
  public void erase(PersonId person) {
    trainers.forget(person);
  }
}
