package org.maillage.reports.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.maillage.kernel.CohortId;
import org.maillage.people.api.Cohorts;
import org.maillage.people.api.Groups;

/** Makes presence lists to print of a group; nothing of them is kept. */
@ApplicationScoped
@Transactional
public class PresenceLists {
  private Cohorts cohorts;
  private Groups groups;

  protected PresenceLists() {}

  @Inject
  public PresenceLists(Cohorts cohorts, Groups groups) {
    this.cohorts = cohorts;
    this.groups = groups;
  }

  /** What the group's course is called; empty where the LMS does not say. */
  public String title(CohortId cohort) {
    String title = cohorts.get(cohort).title();
    return title == null ? "" : title;
  }

  /** The groups of the course, one of them chosen or none. */
  public GroupChoice groups(CohortId cohort, String chosen, Locale locale) {
    return GroupChoice.of(groups.of(cohort, locale), chosen, locale);
  }

  /** The courses it follows through, one of them chosen or none; nothing when it is one only. */
  public GroupChoice courses(CohortId cohort, String chosen) {
    return GroupChoice.ofCourses(cohorts.courses(cohort), chosen);
  }

  public PresenceSheet empty(CohortId cohort, PresencePlan plan, Locale locale) {
    GroupChoice choice = groups(cohort, plan.group(), locale);
    GroupChoice through = courses(cohort, plan.course());
    return PresenceSheet.of(
        plan,
        choice.name(),
        through.name(),
        cohorts.members(cohort).stream()
            .filter(member -> choice.keeps(member.person()) && through.keeps(member.person()))
            .toList());
  }
}
