package org.maillage.reports.app;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.maillage.learning.api.Stage;
import org.maillage.learning.api.UnitProgress;
import org.maillage.people.api.Cohorts.Member;
import org.maillage.people.api.Groups.Group;

/**
 * A person and where they are in each unit shown.
 *
 * @param name as it is shown: theirs, or a pseudonym where the LMS shares none
 * @param groups those they are in, by name
 * @param courses those of the cohort that they are in now; none when it has only one
 * @param progress in the order of the units
 */
public record GridLine(
    Member member,
    String name,
    List<Group> groups,
    List<Group> courses,
    List<UnitProgress> progress) {

  public boolean started() {
    return progress.stream().anyMatch(unit -> unit.stage() != Stage.NONE);
  }

  /** The names of their groups, as a list in a sentence. */
  public String groupNames() {
    return names(groups);
  }

  /** The titles of their courses, in the same way. */
  public String courseNames() {
    return names(courses);
  }

  private static String names(List<Group> some) {
    return some.stream().map(Group::name).collect(Collectors.joining(", "));
  }

  public boolean left() {
    return member.left();
  }

  GridLine only(int[] units) {
    return new GridLine(
        member, name, groups, courses, Arrays.stream(units).mapToObj(progress::get).toList());
  }
}
