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
 * @param progress in the order of the units
 */
public record GridLine(
    Member member, String name, List<Group> groups, List<UnitProgress> progress) {

  public boolean started() {
    return progress.stream().anyMatch(unit -> unit.stage() != Stage.NONE);
  }

  /** The names of their groups, as a list in a sentence. */
  public String groupNames() {
    return groups.stream().map(Group::name).collect(Collectors.joining(", "));
  }

  public boolean left() {
    return member.left();
  }

  GridLine only(int[] units) {
    return new GridLine(
        member, name, groups, Arrays.stream(units).mapToObj(progress::get).toList());
  }
}
