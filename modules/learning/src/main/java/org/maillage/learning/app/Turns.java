package org.maillage.learning.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Problem;
import org.maillage.pages.api.Operation;
import org.maillage.people.api.Persons;

/** One act of a person at a time, and each form once. Called at the start of a transaction. */
@ApplicationScoped
public class Turns {
  static final Duration MEMORY = Duration.ofDays(30);

  @Inject private Persons persons;
  @Inject private OperationRepository operations;
  @Inject private Clock clock;

  /** Waits for this person's turn; false when this form was already counted. */
  boolean take(PersonId person, String operation) {
    if (!Operation.isOne(operation)) {
      throw Problem.malformed("learning.form");
    }
    persons.hold(person);
    return operations.count(person, operation, now());
  }

  /** The time as the database keeps it, so that what is compared later is what was written. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
