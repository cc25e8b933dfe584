package org.maillage.people.api;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Role;
import org.maillage.kernel.SpaceId;

/** How the record of persons and cohorts follows what an LMS says. Called in a transaction. */
public interface Arrivals {

  /** The space that a platform without another belongs to; made at first need. */
  SpaceId ownSpace(String platformName);

  /**
   * The person behind (issuer, subject), the cohort that follows through the course, and the one in
   * the other: each made at first sight; a cohort is then new and empty. Names and title follow the
   * LMS's.
   */
  Arrived arrive(Arrival arrival);

  /**
   * The lists of a cohort's courses: who is on one is in.
   *
   * @param complete whether every course that has a list told it to its end: only then whoever is
   *     no longer on any has left
   */
  void rosters(CohortId cohort, Collection<Roster> lists, boolean complete, Instant asOf);

  /** No registration of this LMS lets through any more what is shut: what was told is forgotten. */
  void shut(String issuer, Open open);

  /**
   * Somebody came through an LMS.
   *
   * @param space where a new cohort belongs
   * @param subject null for somebody unnamed, who gets no person
   * @param contextId the course as the LMS names it; null outside a course
   * @param groups the numbers of their groups in that course; null where the LMS does not tell
   */
  record Arrival(
      SpaceId space,
      String issuer,
      String subject,
      Names names,
      Open open,
      Role role,
      String contextId,
      String title,
      Set<String> groups) {}

  /** Who came to which cohort; either may be null. */
  record Arrived(PersonId person, CohortId cohort) {}

  /** Names as the LMS shares them; all null where it shares none, which also clears older ones. */
  record Names(String full, String given, String family, String email) {
    public static final Names NONE = new Names(null, null, null, null);
  }

  /**
   * What one registration of an LMS lets through. What it does not let through says nothing:
   * another registration of the same LMS may have told it.
   */
  record Open(boolean names, boolean email) {

    /** What to keep of somebody who is known already. */
    public Names over(Names known, Names told) {
      Names named = names ? told : known;
      return new Names(
          named.full(), named.given(), named.family(), email ? told.email() : known.email());
    }
  }

  /** Everyone whom an LMS says is in a course. */
  record Roster(String issuer, String contextId, Open open, Collection<Listed> members) {}

  /** One line of an LMS's list. */
  record Listed(String subject, Role role, Names names) {}
}
