package org.maillage.learning.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.learning.domain.NoteText;
import org.maillage.learning.domain.Place;
import org.maillage.learning.domain.QuizAnswer;
import org.maillage.learning.domain.StepRecord;
import org.maillage.pages.api.Page;
import org.maillage.people.api.Cohorts;
import org.maillage.people.api.PersonalData.Kept;
import org.maillage.people.api.Persons;

/** What learning keeps about a person, line by line in words. */
@ApplicationScoped
public class LearningKept {
  @Inject private ProgressRepository progress;
  @Inject private WorkRepository work;
  @Inject private OperationRepository operations;
  @Inject private Cohorts cohorts;
  @Inject private Persons persons;
  @Inject private LearningWords words;

  List<Kept> of(PersonId person, Page page) {
    return List.of(
        kept(
            page,
            "steps",
            progress.records(persons.accounts(person)).stream().map(r -> step(r, page)).toList()),
        kept(page, "places", progress.places(person).stream().map(p -> place(p, page)).toList()),
        kept(page, "answers", work.answers(person).stream().map(a -> answer(a, page)).toList()),
        kept(page, "notes", work.notes(person).stream().map(n -> note(n, page)).toList()),
        kept(page, "forms", forms(person, page)));
  }

  private static Kept kept(Page page, String what, List<String> lines) {
    return Kept.of(page, "learning.kept." + what, lines);
  }

  private String step(StepRecord done, Page page) {
    String unit = words.unit(done.unit(), page.locale());
    String step = words.step(done.stepId(), page.locale());
    String when = page.when(done.doneAt());
    return done.cohort() == null
        ? page.t("learning.kept.steps.alone", unit, step, when)
        : page.t("learning.kept.steps.line", unit, step, when, course(done.cohort()));
  }

  String course(CohortId cohort) {
    return cohorts.get(cohort).title();
  }

  private String place(Place place, Page page) {
    return page.t(
        "learning.kept.places.line",
        words.unit(place.unit(), page.locale()),
        words.step(place.stepId(), page.locale()),
        page.when(place.leftAt()));
  }

  private String answer(QuizAnswer given, Page page) {
    return page.t(
        given.isRight() ? "learning.kept.answers.right" : "learning.kept.answers.wrong",
        words.question(given.stepId(), given.itemId(), page.locale()),
        words.answer(given.stepId(), given.itemId(), given.answer(), page.locale()),
        given.tries(),
        page.when(given.answeredAt()));
  }

  private String note(NoteText note, Page page) {
    return page.t(
        "learning.kept.notes.line",
        words.step(note.stepId(), page.locale()),
        page.when(note.writtenAt()),
        note.content());
  }

  private List<String> forms(PersonId person, Page page) {
    List<Instant> sent = operations.sent(person);
    return sent.isEmpty()
        ? List.of()
        : List.of(
            page.t(
                "learning.kept.forms.line",
                sent.size(),
                page.when(sent.get(0)),
                page.when(sent.get(sent.size() - 1))));
  }
}
