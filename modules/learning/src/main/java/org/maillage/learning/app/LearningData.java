package org.maillage.learning.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.learning.domain.NoteText;
import org.maillage.learning.domain.Place;
import org.maillage.learning.domain.QuizAnswer;
import org.maillage.learning.domain.StepRecord;
import org.maillage.learning.domain.StoredAnswer;
import org.maillage.pages.api.Page;
import org.maillage.people.api.Cohorts;
import org.maillage.people.api.PersonalData;
import org.maillage.people.api.Persons;

/** What learning keeps about a person: steps done, places, answers, notes. */
@ApplicationScoped
public class LearningData implements PersonalData {
  @Inject private ProgressRepository progress;
  @Inject private WorkRepository work;
  @Inject private OperationRepository operations;
  @Inject private Joining joining;
  @Inject private LearningKept words;
  @Inject private Persons persons;
  @Inject private Cohorts cohorts;

  @Override
  public String section() {
    return "learning";
  }

  @Override
  public int place() {
    return 30;
  }

  @Override
  public List<Kept> kept(PersonId person, Page page) {
    return words.of(person, page);
  }

  @Override
  public JsonValue export(PersonId person) {
    return Json.createObjectBuilder()
        .add("steps", steps(records(person)))
        .add("places", places(person))
        .add("answers", answers(person))
        .add("notes", notes(person))
        .add("forms", forms(person))
        .build();
  }

  private List<StepRecord> records(PersonId person) {
    return progress.records(persons.accounts(person));
  }

  private JsonArrayBuilder steps(List<StepRecord> records) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (StepRecord done : records) {
      all.add(
          Json.createObjectBuilder()
              .add("unit", done.unit())
              .add("step", done.stepId())
              .add("content", done.contentHash())
              .add("inCourse", done.cohort() != null)
              .add("course", done.cohort() == null ? "" : words.course(done.cohort()))
              .add("doneAt", done.doneAt().toString()));
    }
    return all;
  }

  private JsonArrayBuilder places(PersonId person) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (Place place : progress.places(person)) {
      all.add(
          Json.createObjectBuilder()
              .add("unit", place.unit())
              .add("step", place.stepId())
              .add("leftAt", place.leftAt().toString()));
    }
    return all;
  }

  private JsonArrayBuilder answers(PersonId person) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (QuizAnswer answer : work.answers(person)) {
      all.add(
          Json.createObjectBuilder()
              .add("step", answer.stepId())
              .add("question", answer.itemId())
              .add("answer", StoredAnswer.json(answer.answer()))
              .add("right", answer.isRight())
              .add("tries", answer.tries())
              .add("answeredAt", answer.answeredAt().toString()));
    }
    return all;
  }

  private JsonArrayBuilder notes(PersonId person) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (NoteText note : work.notes(person)) {
      all.add(
          Json.createObjectBuilder()
              .add("step", note.stepId())
              .add("question", note.prompt() + 1)
              .add("text", note.content())
              .add("writtenAt", note.writtenAt().toString()));
    }
    return all;
  }

  private JsonArrayBuilder forms(PersonId person) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    operations.sent(person).forEach(sent -> all.add(sent.toString()));
    return all;
  }

  /** What was done outside of courses is no organisation’s when the person has several accounts. */
  @Override
  public JsonValue evidence(PersonId person, String issuer) {
    Set<CohortId> theirs = cohorts.through(issuer, person);
    boolean alone = persons.accounts(person).size() == 1;
    return steps(
            records(person).stream()
                .filter(done -> done.cohort() == null ? alone : theirs.contains(done.cohort()))
                .toList())
        .build();
  }

  @Override
  public List<String> summary(PersonId person, Page page) {
    return List.of(
        page.t("learning.kept.summary.steps", records(person).size()),
        page.t("learning.kept.summary.notes", work.notes(person).size()));
  }

  @Override
  public void join(PersonId account, PersonId person) {
    joining.join(account, person);
  }

  @Override
  public void erase(PersonId person) {
    work.erase(person);
    progress.erase(person);
    operations.erase(person);
  }
}
