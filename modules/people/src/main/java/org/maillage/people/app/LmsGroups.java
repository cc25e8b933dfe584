package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.maillage.kernel.PersonId;
import org.maillage.people.api.Arrivals.Arrival;
import org.maillage.people.app.ArrivalRepository.Followed;

/** Keeps a person in the groups that their LMS told at the last launch. */
@ApplicationScoped
public class LmsGroups {
  @Inject private GroupRepository groups;

  /** What a trainer wrote by hand stays. */
  void follow(Arrival arrival, Followed course, PersonId person, Instant now) {
    if (arrival.groups() == null || arrival.groups().equals(groups.told(course, person))) {
      return;
    }
    groups.leaveTold(course, person);
    for (String number : arrival.groups()) {
      long group = groups.numbered(course, arrival.issuer(), number, now);
      groups.join(group, person, false);
    }
  }
}
