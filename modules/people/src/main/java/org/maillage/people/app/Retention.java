package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Settings;
import org.maillage.people.domain.Person;

/**
 * How long somebody's data stays who no longer comes: so many years after their last launch. Every
 * launch begins the time anew.
 */
@ApplicationScoped
@Transactional
public class Retention {
  /** How long before its time an erasure is announced. */
  public static final Duration NOTICE = Duration.ofDays(60);

  @Inject private PeopleRepository people;
  @Inject private Settings settings;
  @Inject private Clock clock;

  public int years() {
    return settings.retention().getYears();
  }

  /** Until when everything about this person is kept if they never come again. */
  public Instant until(PersonId person) {
    return moved(people.get(person).seenAt(), settings.retention());
  }

  /** Whether this person's time is over now. */
  boolean isOver(Person person) {
    return person.seenAt().isBefore(lastSeenOfThoseToGo(clock.instant()));
  }

  /** Whoever came for the last time before this moment goes at {@code now}. */
  Instant lastSeenOfThoseToGo(Instant now) {
    return moved(now, settings.retention().negated());
  }

  /** How many will be erased in the next {@link #NOTICE}. */
  public long soon() {
    return people.notSeenSince(lastSeenOfThoseToGo(clock.instant().plus(NOTICE)));
  }

  private static Instant moved(Instant from, Period period) {
    return from.atZone(ZoneOffset.UTC).plus(period).toInstant();
  }
}
