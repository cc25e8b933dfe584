package org.maillage.people.api;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;

/** Groups inside a cohort, as its LMSs number them or its trainers made them. */
public interface Groups {

  /** Those of a cohort, by name. A person may be in several, and in none. */
  List<Group> of(CohortId cohort, Locale locale);

  /**
   * @param publicId for addresses
   * @param name as a trainer named it; else it says the LMS's number
   */
  record Group(String publicId, String name, Set<PersonId> people) {}
}
