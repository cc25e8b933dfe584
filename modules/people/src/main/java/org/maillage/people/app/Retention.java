package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Settings;
import org.maillage.people.domain.Keeping;
import org.maillage.people.domain.Person;

/**
 * How long somebody's data stays who no longer comes: so many years after their last launch, as
 * their space set it, or the operator. Whoever was in several spaces is kept for the longest. Every
 * launch begins the time anew.
 */
@ApplicationScoped
@Transactional
public class Retention {
  @Inject private PeopleRepository people;
  @Inject private RetentionRepository times;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /** What holds where no space says otherwise. */
  public int years() {
    return settings.retention().getYears();
  }

  /** Until when everything about this person is kept if they never come again. */
  public Instant until(PersonId person) {
    return until(people.get(person));
  }

  private Instant until(Person person) {
    return times.keepings(person.id()).stream()
        .map(keeping -> keeping.until(person.seenAt(), years()))
        .max(Instant::compareTo)
        .orElseGet(() -> Keeping.after(person.seenAt(), years()));
  }

  /** Whether this person's time is over now. */
  boolean isOver(Person person) {
    return until(person).isBefore(clock.instant());
  }

  /** All the times that somebody may be kept for at a moment, in years. */
  Iterable<Integer> allYears(Instant now) {
    TreeSet<Integer> all = new TreeSet<>(times.years(now, years()));
    all.add(years());
    return all;
  }

  /** Some of those who are kept for so many years and whose time is over, by their numbers. */
  List<PersonId> over(int years, Instant now, long after, int most) {
    return times.gone(Keeping.after(now, -years), years, now, years(), after, most);
  }

  /** How many will be erased in the next {@link Keeping#NOTICE}. */
  public long soon() {
    Instant then = clock.instant().plus(Keeping.NOTICE);
    long all = 0;
    for (int years : allYears(then)) {
      all += times.countGone(Keeping.after(then, -years), years, then, years());
    }
    return all;
  }
}
