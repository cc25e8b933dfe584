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
    Followed course = arrival.contextId() == null ? null : course(arrival);
    CohortId cohort = course == null ? null : course.cohort();
    if (arrival.subject() == null) {
      return new Arrived(null, cohort);
    }
    Instant now = clock.instant();
    Optional<Known> known = arrivals.known(arrival).filter(k -> arrivals.hold(k.person()));
    if (known.isEmpty()) {
      erasures.cameBack(arrival.issuer(), arrival.subject());
      PersonId newcomer = arrivals.newcomer(arrival, now);
      if (course != null) {
        arrivals.joined(course, newcomer, arrival.role(), now);
        groups.follow(arrival, course, newcomer, now);
      }
      return new Arrived(newcomer, cohort);
    }
    PersonId person = follow(arrival, known.get(), now);
    if (course != null) {
      join(course, person, arrival.role(), now);
      groups.follow(arrival, course, person, now);
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

  private Followed course(Arrival arrival) {
    String title =
        arrival.title() == null || arrival.title().isBlank()
            ? arrival.contextId()
            : cut(arrival.title());
    Optional<Followed> followed = arrivals.followed(arrival);
    if (followed.isEmpty()) {
      CohortId fresh = cohorts.add(new Cohort(arrival.space(), title, clock.instant())).id();
      return arrivals.follow(fresh, arrival, title);
    }
    if (!followed.get().title().equals(title)) {
      arrivals.titled(followed.get(), title);
    }
    return followed.get();
  }

  private void join(Followed course, PersonId person, Role role, Instant now) {
    Optional<Belonging> belonging = arrivals.belonging(course, person);
    if (belonging.isPresent() && belonging.get().role() == role && !belonging.get().left()) {
      return;
    }
    if (belonging.isEmpty()) {
      arrivals.joined(course, person, role, now);
    } else {
      arrivals.present(course, person, role);
    }
    arrivals.follow(course.cohort(), person);
  }

  @Override
  public void rosters(CohortId cohort, Collection<Roster> lists, boolean complete, Instant asOf) {
    rosters.apply(cohort, lists, complete, asOf);
    if (complete) {
      cohorts.cohort(cohort).rosterRead(asOf);
    }
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
