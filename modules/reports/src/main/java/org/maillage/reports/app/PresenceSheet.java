package org.maillage.reports.app;

import java.util.ArrayList;
import java.util.List;
import org.maillage.kernel.Role;
import org.maillage.people.api.Cohorts.Member;

/**
 * An empty presence list: a line for each learner who is in the course now, then blank ones.
 *
 * @param group what the group is called that it is for; empty for everyone
 * @param course the only course it is for; empty for all
 * @param nameless whether a code stands where the LMS shares no name, on one line at least
 */
public record PresenceSheet(
    PresencePlan plan, String group, String course, List<Line> lines, boolean nameless) {

  /**
   * Where somebody signs.
   *
   * @param number counted from 1
   * @param code what stands for a person whose name is not shared; else empty
   * @param name empty to be written by hand
   */
  public record Line(int number, String code, String name) {}

  /** In the order of the members, which is that of the grid. */
  static PresenceSheet of(PresencePlan plan, String group, String course, List<Member> members) {
    List<Line> lines = new ArrayList<>();
    for (Member member : members) {
      if (member.role() != Role.TRAINER && !member.left()) {
        lines.add(line(lines.size() + 1, member, plan.names()));
      }
    }
    for (int blank = 0; blank < plan.blanks(); blank++) {
      lines.add(new Line(lines.size() + 1, "", ""));
    }
    boolean nameless = lines.stream().anyMatch(line -> !line.code().isEmpty());
    return new PresenceSheet(plan, group, course, List.copyOf(lines), nameless);
  }

  private static Line line(int number, Member member, boolean names) {
    if (!names) {
      return new Line(number, "", "");
    }
    return member.name() == null
        ? new Line(number, member.pseudonym(), "")
        : new Line(number, "", member.name());
  }
}
