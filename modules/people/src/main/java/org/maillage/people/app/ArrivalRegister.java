package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Role;
import org.maillage.kernel.SpaceId;
import org.maillage.people.api.Arrivals;
import org.maillage.people.domain.Cohort;
import org.maillage.people.domain.CohortContext;
import org.maillage.people.domain.Identity;
import org.maillage.people.domain.Membership;
import org.maillage.people.domain.Person;
import org.maillage.people.domain.Space;

/** Persons and cohorts as launches and lists bring them. */
@ApplicationScoped
@Transactional
public class ArrivalRegister implements Arrivals {
  private static final int TITLE_LENGTH = 255;

  @Inject private PeopleRepository people;
  @Inject private CohortRepository cohorts;
  @Inject private RosterReading rosters;
  @Inject private Clock clock;

  @Override
  public SpaceId ownSpace(String platformName) {
    return cohorts.add(new Space(platformName, clock.instant())).id();
  }

  @Override
  public PersonId person(String issuer, String subject, Names names) {
    Identity identity = people.identity(issuer, subject).orElseGet(() -> newcomer(issuer, subject));
    identity.follow(names);
    return identity.person().id();
  }

  private Identity newcomer(String issuer, String subject) {
    Instant now = clock.instant();
    return people.add(new Identity(issuer, subject, people.add(new Person(now)), now));
  }

  @Override
  public CohortId cohort(SpaceId space, String issuer, String contextId, String title) {
    CohortContext.Key key = new CohortContext.Key(issuer, contextId);
    String shown = title == null || title.isBlank() ? contextId : cut(title);
    Cohort cohort =
        cohorts
            .context(key)
            .map(context -> cohorts.cohort(context.cohort()))
            .orElseGet(() -> newCohort(space, key, shown));
    cohort.titled(shown);
    return cohort.id();
  }

  private Cohort newCohort(SpaceId space, CohortContext.Key key, String title) {
    Cohort cohort = cohorts.add(new Cohort(space, title, clock.instant()));
    cohorts.add(new CohortContext(key, cohort.id()));
    return cohort;
  }

  @Override
  public void joined(CohortId cohort, PersonId person, Role role) {
    people
        .membership(cohort, person)
        .ifPresentOrElse(
            membership -> membership.present(role),
            () -> people.add(new Membership(cohort, person, role, clock.instant())));
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
