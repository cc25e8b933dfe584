package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Housework;
import org.maillage.kernel.PersonId;
import org.maillage.people.api.AccessLog;
import org.maillage.people.app.AccessRepository.Access;

/** Writes down what the staff saw or took, and forgets it after a year. */
@ApplicationScoped
@Transactional
public class AccessRegister implements AccessLog, Housework {
  private static final Duration MEMORY = Duration.ofDays(365);

  @Inject private AccessRepository accesses;
  @Inject private Clock clock;

  @Override
  public void groupTaken(Actor trainer) {
    Access what = trainer.isCoTrainer() ? Access.GROUP_FILE_CO : Access.GROUP_FILE;
    accesses.add(null, trainer.cohort(), what, clock.instant());
  }

  void operator(PersonId person, Access what) {
    accesses.add(person, null, what, clock.instant());
  }

  /** Says that it happened, not to whom. */
  void erased() {
    accesses.add(null, null, Access.ERASED, clock.instant());
  }

  @Override
  public void tidy(Instant now) {
    accesses.forgetBefore(now.minus(MEMORY));
  }
}
