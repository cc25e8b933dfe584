package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.people.api.Arrivals.Arrival;

/** Keeps a person in the groups that their LMS told at the last launch. */
@ApplicationScoped
public class LmsGroups {
  @Inject private GroupRepository groups;

  /** What a trainer wrote by hand stays. */
  void follow(Arrival arrival, CohortId cohort, PersonId person, Instant now) {
    if (arrival.groups() == null
        || arrival.groups().equals(groups.told(cohort, arrival.issuer(), person))) {
      return;
    }
    groups.leaveTold(cohort, arrival.issuer(), person);
    for (String number : arrival.groups()) {
      long group = groups.numbered(cohort, arrival.issuer(), number, now);
      groups.join(group, person, false);
    }
  }
}
