package org.maillage.reports.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maillage.kernel.CohortId;
import org.maillage.people.api.Cohorts;

/** Makes presence lists to print of a group; nothing of them is kept. */
@ApplicationScoped
@Transactional
public class PresenceLists {
  private Cohorts cohorts;

  protected PresenceLists() {}

  @Inject
  public PresenceLists(Cohorts cohorts) {
    this.cohorts = cohorts;
  }

  /** What the group's course is called; empty where the LMS does not say. */
  public String title(CohortId cohort) {
    String title = cohorts.get(cohort).title();
    return title == null ? "" : title;
  }

  public PresenceSheet empty(CohortId cohort, PresencePlan plan) {
    return PresenceSheet.of(plan, cohorts.members(cohort));
  }
}
