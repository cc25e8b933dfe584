package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import org.maillage.kernel.PersonId;
import org.maillage.lms.app.VisitRepository.Opened;
import org.maillage.pages.api.Page;
import org.maillage.people.api.PersonalData;

/** A person's launches of the last day. */
@ApplicationScoped
public class VisitData implements PersonalData {
  @Inject private VisitRepository visits;

  @Override
  public String section() {
    return "visits";
  }

  @Override
  public int place() {
    return 60;
  }

  @Override
  public List<Kept> kept(PersonId person, Page page) {
    List<String> lines = visits.of(person).stream().map(visit -> line(visit, page)).toList();
    return List.of(Kept.of(page, "lms.kept.visits", lines));
  }

  private static String line(Opened visit, Page page) {
    String line =
        page.t(
            "lms.kept.visits.line",
            page.when(visit.at()),
            visit.issuer(),
            page.when(visit.until()));
    return visit.received() == null ? line : line + " " + page.t("lms.kept.visits.message");
  }

  @Override
  public JsonValue export(PersonId person) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (Opened visit : visits.of(person)) {
      JsonObjectBuilder one =
          Json.createObjectBuilder()
              .add("lms", visit.issuer())
              .add("startedAt", visit.at().toString())
              .add("keptUntil", visit.until().toString());
      if (visit.received() != null) {
        one.add("message", Received.read(visit.received()));
      }
      all.add(one);
    }
    return all.build();
  }

  /** Open windows stay open. */
  @Override
  public void join(PersonId account, PersonId person) {
    visits.move(account, person);
  }

  @Override
  public void erase(PersonId person) {
    visits.forget(person);
  }
}
