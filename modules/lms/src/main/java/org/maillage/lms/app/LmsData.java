package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import org.maillage.kernel.PersonId;
import org.maillage.lms.domain.GradeTarget;
import org.maillage.pages.api.Texts;
import org.maillage.people.api.PersonalData;

/** What was or will be told to a person's LMSs. */
@ApplicationScoped
public class LmsData implements PersonalData {
  @Inject private GradeRepository grades;
  @Inject private VisitRepository visits;

  @Override
  public String section() {
    return "grades";
  }

  @Override
  public String summary(PersonId person, Locale locale) {
    return Texts.get(locale, "lms.data.grades", grades.of(person).size());
  }

  @Override
  public JsonValue export(PersonId person) {
    List<GradeTarget> targets = grades.of(person);
    JsonArrayBuilder all = Json.createArrayBuilder();
    targets.forEach(target -> all.add(json(target)));
    return all.build();
  }

  private static JsonObjectBuilder json(GradeTarget target) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("resource", target.resource())
            .add("gradeColumn", target.lineItem().toString())
            .add("state", target.state().name());
    if (target.wantedScore() != null) {
      json.add("score", target.wantedScore()).add("reachedAt", target.wantedAt().toString());
    }
    return json;
  }

  @Override
  public void erase(PersonId person) {
    grades.forget(person);
    visits.forget(person);
  }
}
