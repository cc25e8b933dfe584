package org.maillage.learning.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.maillage.kernel.PersonId;
import org.maillage.learning.api.ProgressChanged;
import org.maillage.learning.domain.NoteText;
import org.maillage.learning.domain.QuizAnswer;
import org.maillage.people.api.AccountsJoined;

/**
 * What is current of an account becomes its person’s, and nothing that somebody wrote is lost.
 * Steps stay under the account they were done with.
 */
@ApplicationScoped
public class Joining {
  @Inject private ProgressRepository progress;
  @Inject private WorkRepository work;
  @Inject private OperationRepository operations;
  @Inject private Event<ProgressChanged> changed;

  void join(PersonId account, PersonId person) {
    progress.movePlaces(account, person);
    for (QuizAnswer theirs : work.answers(account)) {
      QuizAnswer mine =
          work.answer(new QuizAnswer.Key(person, theirs.itemId()))
              .orElseGet(() -> new QuizAnswer(person, theirs.stepId(), theirs.itemId()));
      mine.join(theirs);
      work.add(mine);
      work.remove(theirs);
    }
    for (NoteText theirs : work.notes(account)) {
      NoteText mine =
          work.note(new NoteText.Key(person, theirs.stepId(), theirs.prompt()))
              .orElseGet(() -> new NoteText(person, theirs.stepId(), theirs.prompt()));
      mine.join(theirs);
      work.add(mine);
      work.remove(theirs);
    }
    operations.move(account, person);
  }

  /** Where both accounts are in one course, it now sees what either did in it. */
  void joined(@Observes AccountsJoined joined) {
    progress.flush();
    progress.trail(joined.person()).doings().stream()
        .filter(doing -> doing.cohort() != null)
        .map(doing -> new ProgressChanged(joined.person(), doing.cohort(), doing.unit()))
        .distinct()
        .forEach(changed::fire);
  }
}
