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
import org.maillage.people.app.ArrivalRepository.Belonging;
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
  @Inject private Erasures erasures;
  @Inject private RosterReading rosters;
  @Inject private LmsGroups groups;
  @Inject private LeavingRepository leaving;
  @Inject private Clock clock;

  @Override
  public SpaceId ownSpace(String platformName) {
    return cohorts.add(new Space(platformName, clock.instant())).id();
  }

  @Override
  public Arrived arrive(Arrival arrival) {
    CohortId cohort = arrival.contextId() == null ? null : cohort(arrival);
    if (arrival.subject() == null) {
      return new Arrived(null, cohort);
    }
    Instant now = clock.instant();
    Optional<Known> known = arrivals.known(arrival).filter(k -> arrivals.hold(k.person()));
    if (known.isEmpty()) {
      erasures.cameBack(arrival.issuer(), arrival.subject());
      PersonId newcomer = arrivals.newcomer(arrival, now);
      if (cohort != null) {
        arrivals.joined(cohort, newcomer, arrival.role(), now);
        groups.follow(arrival, cohort, newcomer, now);
      }
      return new Arrived(newcomer, cohort);
    }
    PersonId person = follow(arrival, known.get(), now);
    if (cohort != null) {
      join(cohort, person, arrival.role(), now);
      groups.follow(arrival, cohort, person, now);
    }
    return new Arrived(person, cohort);
  }

  private PersonId follow(Arrival arrival, Known known, Instant now) {
    Names names = arrival.open().over(known.names(), arrival.names());
    if (!known.names().equals(names)) {
      arrivals.named(arrival, names);
    }
    if (known.seenAt().isBefore(now.minus(SEEN_LATELY))) {
      arrivals.seen(known.person(), now);
    }
    return known.person();
  }

  private CohortId cohort(Arrival arrival) {
    String title =
        arrival.title() == null || arrival.title().isBlank()
            ? arrival.contextId()
            : cut(arrival.title());
    Optional<Followed> followed = arrivals.followed(arrival);
    if (followed.isEmpty()) {
      CohortId fresh = cohorts.add(new Cohort(arrival.space(), title, clock.instant())).id();
      arrivals.follow(fresh, arrival);
      return fresh;
    }
    CohortId cohort = followed.get().cohort();
    if (!followed.get().title().equals(title)) {
      arrivals.titled(cohort, title);
    }
    return cohort;
  }

  private void join(CohortId cohort, PersonId person, Role role, Instant now) {
    Optional<Belonging> belonging = arrivals.belonging(cohort, person);
    if (belonging.isEmpty()) {
      arrivals.joined(cohort, person, role, now);
    } else if (belonging.get().role() != role || belonging.get().left()) {
      arrivals.present(cohort, person, role);
    }
  }

  @Override
  public void roster(
      CohortId cohort, String issuer, Open open, Collection<Listed> members, Instant asOf) {
    rosters.apply(cohort, issuer, open, members, asOf);
    cohorts.cohort(cohort).rosterRead(asOf);
  }

  @Override
  public void shut(String issuer, Open open) {
    leaving.shut(issuer, open);
  }

  private static String cut(String title) {
    return title.length() <= TITLE_LENGTH
        ? title
        : title.substring(
            0, title.offsetByCodePoints(0, title.codePointCount(0, TITLE_LENGTH) - 1));
  }
}
