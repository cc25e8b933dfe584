package org.maillage.people.api;

import java.time.Instant;
import java.util.Collection;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Role;
import org.maillage.kernel.SpaceId;

/** How the record of persons and cohorts follows what an LMS says. Called in a transaction. */
public interface Arrivals {

  /** The space that a platform without another belongs to; made at first need. */
  SpaceId ownSpace(String platformName);

  /** The person behind (issuer, subject), made at first sight; their names follow the LMS's. */
  PersonId person(String issuer, String subject, Names names);

  /** The cohort that follows through a course of an LMS, made at first sight: new and empty. */
  CohortId cohort(SpaceId space, String issuer, String contextId, String title);

  /** They came through the course themselves. */
  void joined(CohortId cohort, PersonId person, Role role);

  /** The LMS's complete list: who is on it is in, whoever is no longer on it has left. */
  void roster(CohortId cohort, String issuer, Collection<Listed> members, Instant asOf);

  /** Names as the LMS shares them; all null where it shares none, which also clears older ones. */
  record Names(String full, String given, String family, String email) {
    public static final Names NONE = new Names(null, null, null, null);
  }

  /** One line of an LMS's list. */
  record Listed(String subject, Role role, Names names) {}
}
