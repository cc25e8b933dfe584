package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Role;
import org.maillage.kernel.SpaceId;
import org.maillage.people.api.Arrivals;
import org.maillage.people.app.ArrivalRepository.Followed;
import org.maillage.people.app.ArrivalRepository.Known;
import org.maillage.people.domain.Cohort;
import org.maillage.people.domain.Space;

/** Persons and cohorts as launches and lists bring them. Called in a transaction. */
@ApplicationScoped
public class ArrivalRegister implements Arrivals {
  private static final int TITLE_LENGTH = 255;

  /** Retention counts in years: one write a day tells enough. */
  private static final Duration SEEN_LATELY = Duration.ofDays(1);

  @Inject private ArrivalRepository arrivals;
  @Inject private CohortRepository cohorts;
  @Inject private RosterReading rosters;
  @Inject private Clock clock;

  @Override
  public SpaceId ownSpace(String platformName) {
    return cohorts.add(new Space(platformName, clock.instant())).id();
  }

  @Override
  public PersonId person(String issuer, String subject, Names names) {
    Instant now = clock.instant();
    Optional<Known> known = arrivals.known(issuer, subject);
    if (known.isEmpty()) {
      return arrivals.newcomer(issuer, subject, names, now);
    }
    PersonId person = known.get().person();
    if (!known.get().names().equals(names)) {
      arrivals.named(issuer, subject, names);
    }
    if (known.get().seenAt().isBefore(now.minus(SEEN_LATELY))) {
      arrivals.seen(person, now);
    }
    return person;
  }

  @Override
  public CohortId cohort(SpaceId space, String issuer, String contextId, String title) {
    String shown = title == null || title.isBlank() ? contextId : cut(title);
    Optional<Followed> followed = arrivals.followed(issuer, contextId);
    if (followed.isEmpty()) {
      return newCohort(space, issuer, contextId, shown);
    }
    CohortId cohort = followed.get().cohort();
    if (!followed.get().title().equals(shown)) {
      arrivals.titled(cohort, shown);
    }
    return cohort;
  }

  private CohortId newCohort(SpaceId space, String issuer, String contextId, String title) {
    CohortId cohort = cohorts.add(new Cohort(space, title, clock.instant())).id();
    arrivals.follow(cohort, issuer, contextId);
    return cohort;
  }

  @Override
  public void joined(CohortId cohort, PersonId person, Role role) {
    arrivals.joined(cohort, person, role, clock.instant());
  }

  @Override
  public void roster(CohortId cohort, String issuer, Collection<Listed> members, Instant asOf) {
    rosters.apply(cohort, issuer, members, asOf);
    cohorts.cohort(cohort).rosterRead(asOf);
  }

  private static String cut(String title) {
    return title.length() <= TITLE_LENGTH
        ? title
        : title.substring(
            0, title.offsetByCodePoints(0, title.codePointCount(0, TITLE_LENGTH) - 1));
  }
}
