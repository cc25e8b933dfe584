package org.maillage.learning.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.maillage.content.Step;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.learning.api.ProgressChanged;
import org.maillage.learning.api.StepCompleted;
import org.maillage.learning.api.StepsDone;
import org.maillage.learning.domain.StepRecord;
import org.maillage.people.api.Persons;

/** Writes down what was done, once, and tells whoever listens. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StepRegister implements StepsDone {
  @Inject private Course course;
  @Inject private ProgressRepository progress;
  @Inject private Persons persons;
  @Inject private Turns turns;
  @Inject private Event<StepCompleted> completed;
  @Inject private Event<ProgressChanged> changed;

  @Override
  public void done(PersonId person, CohortId cohort, String stepId) {
    Step step = course.library().step(stepId).orElseThrow();
    persons.hold(person);
    if (records(person, cohort, stepId).isEmpty()) {
      progress.add(new StepRecord(person, cohort, step, turns.now()));
      progress.flush();
      completed.fire(new StepCompleted(person, cohort, step.unit(), stepId));
      changed.fire(new ProgressChanged(person, cohort, step.unit()));
    }
  }

  @Override
  public void undone(PersonId person, CohortId cohort, String stepId) {
    persons.hold(person);
    List<StepRecord> done = records(person, cohort, stepId);
    if (!done.isEmpty()) {
      done.forEach(progress::remove);
      progress.flush();
      changed.fire(new ProgressChanged(person, cohort, done.get(0).unit()));
    }
  }

  /** With whichever of their accounts they said it. */
  private List<StepRecord> records(PersonId person, CohortId cohort, String step) {
    return persons.accounts(person).stream()
        .map(account -> progress.record(new StepRecord.Key(account, cohort, step)))
        .flatMap(Optional::stream)
        .toList();
  }
}
