package org.maillage.reports.app;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.maillage.kernel.PersonId;
import org.maillage.pages.api.Texts;
import org.maillage.people.api.Cohorts.Course;
import org.maillage.people.api.Groups.Group;

/**
 * Whom of a course a trainer looks at: everyone, one of its groups, or those who are in none.
 *
 * @param all groups of the course, to choose from
 * @param chosen null for everyone
 */
public record GroupChoice(List<Group> all, Group chosen) {
  /** Stands where a group's id would, for those who are in none. */
  public static final String NONE = "none";

  /**
   * The same of the courses that a cohort follows through, each as a group of its people. A cohort
   * of one course leaves nothing to choose.
   */
  static GroupChoice ofCourses(List<Course> courses, String asked) {
    List<Group> all =
        courses.size() < 2
            ? List.of()
            : courses.stream()
                .map(one -> new Group(Integer.toString(one.number()), one.title(), one.people()))
                .toList();
    return new GroupChoice(
        all, all.stream().filter(one -> one.publicId().equals(asked)).findFirst().orElse(null));
  }

  /** A group that isn't there filters nothing. */
  public static GroupChoice of(List<Group> all, String asked, Locale locale) {
    if (NONE.equals(asked) && !all.isEmpty()) {
      return new GroupChoice(
          all, new Group(NONE, Texts.get(locale, "reports.group.none"), Set.of()));
    }
    return new GroupChoice(
        all, all.stream().filter(group -> group.publicId().equals(asked)).findFirst().orElse(null));
  }

  public boolean isEveryone() {
    return chosen == null;
  }

  /** How the chosen group is called; empty for everyone. */
  public String name() {
    return chosen == null ? "" : chosen.name();
  }

  boolean keeps(PersonId person) {
    return chosen == null
        || (chosen.publicId().equals(NONE)
            ? of(person).isEmpty()
            : chosen.people().contains(person));
  }

  List<Group> of(PersonId person) {
    return all.stream().filter(group -> group.people().contains(person)).toList();
  }
}
