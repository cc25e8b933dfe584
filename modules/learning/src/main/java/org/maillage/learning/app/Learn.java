package org.maillage.learning.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.maillage.content.Step;
import org.maillage.kernel.Actor;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.learning.api.ProgressChanged;
import org.maillage.learning.api.StepsDone;
import org.maillage.learning.domain.Doing;
import org.maillage.people.api.Persons;
import org.maillage.people.api.Shares;

/** What a person with an account does around steps. */
@ApplicationScoped
@Transactional
public class Learn {
  @Inject private Turns turns;
  @Inject private Persons persons;
  @Inject private StepsDone steps;
  @Inject private ProgressRepository progress;
  @Inject private Shares shares;
  @Inject private Event<ProgressChanged> changed;

  /** "C’est fait". */
  public void finish(Actor actor, Step step, String operation) {
    if (turns.take(actor.person(), operation)) {
      steps.done(actor.person(), actor.cohort(), step.id());
    }
  }

  /** "Remettre à faire". */
  public void putBack(Actor actor, Step step, String operation) {
    if (turns.take(actor.person(), operation)) {
      steps.undone(actor.person(), actor.cohort(), step.id());
    }
  }

  /** They are at this step now: the unit opens here again. */
  public void arrive(Actor actor, Step step) {
    PersonId person = actor.person();
    if (!progress.movePlace(person, step.unit(), step.id(), turns.now())) {
      persons.hold(person);
      progress.keepPlace(person, step.unit(), step.id(), turns.now());
    }
  }

  /** "Les montrer à ce cours ?" */
  public void share(Actor actor, boolean shown, String operation) {
    PersonId person = actor.person();
    CohortId cohort = actor.cohort();
    if (!turns.take(person, operation)) {
      return;
    }
    shares.answer(person, cohort, shown);
    Set<String> units = new LinkedHashSet<>();
    for (Doing doing : progress.trail(person).doings()) {
      if (!Objects.equals(doing.cohort(), cohort)) {
        units.add(doing.unit());
      }
    }
    progress.flush();
    units.forEach(unit -> changed.fire(new ProgressChanged(person, cohort, unit)));
  }
}
