package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.people.api.Shares;
import org.maillage.people.domain.ShareAnswer;

/** Keeps what persons agreed to show to their cohorts. */
@ApplicationScoped
@Transactional
public class ShareRegister implements Shares {
  @Inject private CohortRepository cohorts;
  @Inject private Clock clock;

  @Override
  public Optional<Share> of(PersonId person, CohortId cohort) {
    return cohorts.share(person, cohort).map(ShareAnswer::view);
  }

  @Override
  public void answer(PersonId person, CohortId cohort, boolean shown) {
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
