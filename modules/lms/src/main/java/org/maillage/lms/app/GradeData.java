package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.maillage.kernel.PersonId;
import org.maillage.lms.api.LinkTargets;
import org.maillage.lms.domain.Delivery;
import org.maillage.lms.domain.GradeTarget;
import org.maillage.pages.api.Page;
import org.maillage.people.api.PersonalData;

/** What was or will be told to a person's LMSs, and what they answered each time. */
@ApplicationScoped
public class GradeData implements PersonalData {
  private static final String KEY = "lms.kept.grades";

  @Inject private GradeRepository grades;
  @Inject private LinkTargets links;

  @Override
  public String section() {
    return "grades";
  }

  @Override
  public int place() {
    return 50;
  }

  @Override
  public List<Kept> kept(PersonId person, Page page) {
    List<String> lines = new ArrayList<>();
    for (GradeTarget target : grades.of(person)) {
      lines.add(line(target, page));
      grades.attempts(target).forEach(attempt -> lines.add(line(attempt, page)));
    }
    return List.of(Kept.of(page, KEY, lines));
  }

  private String line(GradeTarget target, Page page) {
    String what = links.title(target.resource(), page.locale()).orElse(target.resource());
    if (target.wantedScore() == null) {
      return page.t(KEY + ".none", what, target.lineItem().toString());
    }
    String state = target.state().name().toLowerCase(Locale.ROOT);
    return page.t(
        KEY + ".line",
        what,
        page.percent(target.wantedScore()),
        page.when(target.wantedAt()),
        target.lineItem().toString(),
        page.t(KEY + ".state." + state));
  }

  private static String line(Delivery attempt, Page page) {
    String when = page.when(attempt.attemptedAt());
    String score = page.percent(attempt.score());
    if (attempt.status() == 0) {
      return page.t(KEY + ".try-silent", when, score);
    }
    String status = Integer.toString(attempt.status());
    return attempt.answer() == null
        ? page.t(KEY + ".try", when, score, status)
        : page.t(KEY + ".try-said", when, score, status, attempt.answer());
  }

  @Override
  public JsonValue export(PersonId person) {
    return json(grades.of(person));
  }

  private JsonValue json(List<GradeTarget> targets) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    targets.forEach(target -> all.add(json(target)));
    return all.build();
  }

  private JsonObjectBuilder json(GradeTarget target) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("resource", target.resource())
            .add("gradeColumn", target.lineItem().toString())
            .add("account", target.subject())
            .add("state", target.state().name());
    if (target.wantedScore() != null) {
      json.add("score", target.wantedScore()).add("reachedAt", target.wantedAt().toString());
    }
    JsonArrayBuilder attempts = Json.createArrayBuilder();
    grades.attempts(target).forEach(attempt -> attempts.add(json(attempt)));
    return json.add("attempts", attempts);
  }

  private static JsonObjectBuilder json(Delivery attempt) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("score", attempt.score())
            .add("sentAt", attempt.attemptedAt().toString())
            .add("status", attempt.status())
            .add("outcome", attempt.outcome());
    return attempt.answer() == null ? json : json.add("answer", attempt.answer());
  }

  @Override
  public JsonValue evidence(PersonId person, String issuer) {
    return json(grades.of(person, issuer));
  }

  /** Each LMS goes on hearing of the account it knows. */
  @Override
  public void join(PersonId account, PersonId person) {
    grades.move(account, person);
  }

  @Override
  public void erase(PersonId person) {
    grades.forget(person);
  }
}
