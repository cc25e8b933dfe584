package org.maillage.reports.app;

import java.util.List;
import org.maillage.learning.api.Units.LinkableModule;
import org.maillage.people.api.Cohorts.Cohort;

/**
 * A cohort, or one group of it, at a moment: its people and where each is in the units of the
 * course.
 *
 * @param modules all modules of the course, to choose from
 * @param groups those of the course, and the one that is shown
 * @param courses those of the cohort as groups to choose from; none when it has only one
 * @param units those shown
 * @param lines the learners found, those who left included, in the order asked for
 * @param team names of those who train
 * @param people how many learners of them are in the course now
 * @param started how many of them have begun a unit, any unit
 * @param left how many learners are no longer in the course
 * @param nameless whether some learners' names are not shared by the LMS
 * @param before whether its courses lead to another cohort now: this is what was done until then
 */
public record Grid(
    Cohort cohort,
    List<LinkableModule> modules,
    GroupChoice groups,
    GroupChoice courses,
    List<GridUnit> units,
    List<GridLine> lines,
    List<String> team,
    int people,
    int started,
    int left,
    boolean nameless,
    boolean before) {

  /** Nobody to show yet, whatever the filter. */
  public boolean isEmpty() {
    return people + left == 0 && groups.isEveryone() && courses.isEveryone();
  }
}
