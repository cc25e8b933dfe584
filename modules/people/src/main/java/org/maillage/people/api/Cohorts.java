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

  /** Those of a person’s cohorts that follow through a course of this LMS. */
  Set<CohortId> through(String issuer, PersonId person);

  /**
   * @param title as the LMS names the course
   * @param rosterAt when the list was last read from the LMS; null if only launches fed it so far
   */
  record Cohort(CohortId id, String publicId, String title, Instant rosterAt) {}

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
