package org.maillage.exercises.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.exercises.domain.Draft;
import org.maillage.exercises.domain.Submission;
import org.maillage.exercises.domain.Work;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.pages.api.Page;
import org.maillage.people.api.Cohorts;
import org.maillage.people.api.PersonalData;
import org.maillage.people.api.Persons;

/** What is kept of somebody's programs: the one being written, those sent, solutions looked at. */
@ApplicationScoped
public class ExerciseData implements PersonalData {
  @Inject private SubmissionRepository submissions;
  @Inject private DraftRepository drafts;
  @Inject private ExerciseBook book;
  @Inject private Persons persons;
  @Inject private Cohorts cohorts;

  @Override
  public String section() {
    return "exercises";
  }

  @Override
  public int place() {
    return 35;
  }

  @Override
  public List<Kept> kept(PersonId person, Page page) {
    return List.of(
        kept(page, "sent", sent(person).stream().map(s -> line(s, page)).toList()),
        kept(page, "drafts", drafts.all(person).stream().map(d -> line(d, page)).toList()),
        kept(
            page,
            "solutions",
            drafts.solutionsSeen(person).stream()
                .map(
                    seen ->
                        page.t(
                            "exercises.kept.solutions.line",
                            book.title(seen.exercise(), page.lang()),
                            page.when(seen.at())))
                .toList()));
  }

  private static Kept kept(Page page, String what, List<String> lines) {
    return Kept.of(page, "exercises.kept." + what, lines);
  }

  private String line(Submission sent, Page page) {
    String title = book.title(sent.exercise(), page.lang());
    String when = page.when(sent.sentAt());
    return sent.waits()
        ? page.t("exercises.kept.sent.waits", title, when)
        : page.t(
            "exercises.kept.sent.line", title, when, sent.verdict().points(), sent.verdict().of());
  }

  private String line(Draft draft, Page page) {
    return page.t(
        "exercises.kept.drafts.line",
        book.title(draft.exercise(), page.lang()),
        page.when(draft.writtenAt()));
  }

  private List<Submission> sent(PersonId person) {
    return persons.accounts(person).stream()
        .flatMap(account -> submissions.all(account).stream())
        .toList();
  }

  @Override
  public JsonValue export(PersonId person) {
    JsonArrayBuilder written = Json.createArrayBuilder();
    drafts.all(person).forEach(draft -> written.add(json(draft)));
    JsonArrayBuilder seen = Json.createArrayBuilder();
    drafts
        .solutionsSeen(person)
        .forEach(
            one ->
                seen.add(
                    Json.createObjectBuilder()
                        .add("exercise", one.exercise())
                        .add("seenAt", one.at().toString())));
    return Json.createObjectBuilder()
        .add("sent", json(sent(person), true))
        .add("drafts", written)
        .add("solutionsSeen", seen)
        .build();
  }

  private static JsonObjectBuilder json(Draft draft) {
    return program(draft.work())
        .add("exercise", draft.exercise())
        .add("writtenAt", draft.writtenAt().toString());
  }

  private static JsonArrayBuilder json(List<Submission> all, boolean programs) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    for (Submission sent : all) {
      JsonObjectBuilder one = programs ? program(sent.work()) : Json.createObjectBuilder();
      one.add("exercise", sent.exercise()).add("sentAt", sent.sentAt().toString());
      if (!sent.waits()) {
        one.add("done", sent.verdict().done())
            .add("points", sent.verdict().points())
            .add("of", sent.verdict().of());
      }
      list.add(one);
    }
    return list;
  }

  private static JsonObjectBuilder program(Work work) {
    JsonObjectBuilder program = Json.createObjectBuilder().add("python", work.python());
    return work.blocks() == null ? program : program.add("blocks", work.blocks());
  }

  /** That they were done and when, without the programs. */
  @Override
  public JsonValue evidence(PersonId person, String issuer) {
    Set<CohortId> theirs = cohorts.through(issuer, person);
    return json(
            sent(person).stream()
                .filter(sent -> sent.cohort() != null && theirs.contains(sent.cohort()))
                .collect(Collectors.toList()),
            false)
        .build();
  }

  @Override
  public List<String> summary(PersonId person, Page page) {
    return List.of(page.t("exercises.kept.summary", sent(person).size()));
  }

  /** Programs sent stay under the account they were sent with; a draft of theirs may be newer. */
  @Override
  public void join(PersonId account, PersonId person) {
    submissions.moveWaiting(account, person);
    for (Draft theirs : drafts.all(account)) {
      boolean newer =
          drafts
              .find(person, theirs.exercise())
              .map(mine -> theirs.writtenAt().isAfter(mine.writtenAt()))
              .orElse(true);
      if (newer) {
        drafts.keep(person, theirs);
      }
    }
    drafts
        .solutionsSeen(account)
        .forEach(seen -> drafts.lookedAtSolution(person, seen.exercise(), seen.at()));
    drafts.erase(account);
  }

  @Override
  public void erase(PersonId person) {
    submissions.erase(person);
    drafts.erase(person);
  }
}
