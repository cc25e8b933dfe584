package org.maillage.reports.app;

import java.util.Arrays;
import java.util.List;
import org.maillage.learning.api.Stage;
import org.maillage.learning.api.UnitProgress;
import org.maillage.people.api.Cohorts.Member;

/**
 * A person and where they are in each unit shown.
 *
 * @param name as it is shown: theirs, or a pseudonym where the LMS shares none
 * @param progress in the order of the units
 */
public record GridLine(Member member, String name, List<UnitProgress> progress) {

  public boolean started() {
    return progress.stream().anyMatch(unit -> unit.stage() != Stage.NONE);
  }

  public boolean left() {
    return member.left();
  }

  GridLine only(int[] units) {
    return new GridLine(member, name, Arrays.stream(units).mapToObj(progress::get).toList());
  }
}
