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
import org.maillage.people.app.PeopleRepository.Answered;

/** What a person answered to "show this course what you did before?" */
@ApplicationScoped
public class ShareData implements PersonalData {
  @Inject private PeopleRepository people;

  @Override
  public String section() {
    return "shares";
  }

  @Override
  public int place() {
    return 40;
  }

  @Override
  public List<Kept> kept(PersonId person, Page page) {
    List<String> lines = people.answers(person).stream().map(share -> line(share, page)).toList();
    return List.of(Kept.of(page, "people.kept.shares", lines));
  }

  private static String line(Answered share, Page page) {
    return page.t(
        share.shown() ? "people.kept.shares.yes" : "people.kept.shares.no",
        share.course(),
        page.when(share.at()));
  }

  @Override
  public JsonValue export(PersonId person) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (Answered share : people.answers(person)) {
      all.add(
          Json.createObjectBuilder()
              .add("course", share.course())
              .add("shown", share.shown())
              .add("answeredAt", share.at().toString()));
    }
    return all.build();
  }

  /** An answer is about what an account did: it stays with it. */
  @Override
  public void join(PersonId account, PersonId person) {}

  @Override
  public void erase(PersonId person) {
    people.forgetShares(person);
  }
}
