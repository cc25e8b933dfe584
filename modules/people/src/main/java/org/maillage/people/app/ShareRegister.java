package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.people.api.Persons;
import org.maillage.people.api.Shares;
import org.maillage.people.domain.ShareAnswer;

/** Keeps what persons agreed to show to their cohorts. */
@ApplicationScoped
@Transactional
public class ShareRegister implements Shares {
  @Inject private CohortRepository cohorts;
  @Inject private Persons persons;
  @Inject private Clock clock;

  @Override
  public Map<PersonId, Share> of(PersonId person, CohortId cohort) {
    Map<PersonId, Share> answers = new HashMap<>();
    for (PersonId account : persons.accounts(person)) {
      cohorts.share(account, cohort).ifPresent(share -> answers.put(account, share.view()));
    }
    return answers;
  }

  @Override
  public void answer(PersonId person, CohortId cohort, boolean shown) {
    persons.accounts(person).forEach(account -> answered(account, cohort, shown));
  }

  private void answered(PersonId person, CohortId cohort, boolean shown) {
    ShareAnswer answer =
        cohorts
            .share(person, cohort)
            .orElseGet(
                () -> {
                  ShareAnswer first = new ShareAnswer(cohort, person);
                  cohorts.add(first);
                  return first;
                });
    answer.answer(shown, clock.instant());
  }
}
