package org.maillage.people.api;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Role;

/** Who follows together. */
public interface Cohorts {

  Cohort get(CohortId cohort);

  /** Everyone who is or was in the cohort, by family name, then by the order they came. */
  List<Member> members(CohortId cohort);

  /**
   * The courses that a cohort follows through, the one it was made for first. None once they were
   * brought into another cohort: then this one shows what was done until then.
   */
  List<Course> courses(CohortId cohort);

  /** Those of a person’s cohorts that follow through a course of this LMS. */
  Set<CohortId> through(String issuer, PersonId person);

  /**
   * @param title as the LMS names the course
   * @param rosterAt when the list was last read from the LMS; null if only launches fed it so far
   */
  record Cohort(CohortId id, String publicId, String title, Instant rosterAt) {}

  /**
   * A course of an LMS that leads to a cohort.
   *
   * @param number from 1, in the order they came; stays
   * @param title as its LMS names it, and which LMS where two courses have one name
   * @param joinedAt when it was brought in; null for the one the cohort was made for
   * @param people who is in it now; empty where a cohort has one course only: all of its members
   *     are
   */
  record Course(int number, String title, Instant joinedAt, Set<PersonId> people) {}

  /**
   * @param name as the LMS gave it; null where it shares none
   * @param pseudonym what to show instead: short, stable, says nothing about the person
   * @param leftAt when the LMS no longer listed them; null while they are in the course
   */
  record Member(
      PersonId person, String name, String pseudonym, Role role, Instant joinedAt, Instant leftAt) {
    public boolean left() {
      return leftAt != null;
    }

    public String shownAs() {
      return name == null ? pseudonym : name;
    }
  }
}
