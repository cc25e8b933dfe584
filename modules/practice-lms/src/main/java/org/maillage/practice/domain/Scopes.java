package org.maillage.practice.domain;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.maillage.lti13.launch.GradeEndpoint;
import org.maillage.lti13.launch.RosterEndpoint;

/** What tools may do here. */
public final class Scopes {
  public static final List<String> GRADES =
      List.of(
          GradeEndpoint.SCOPE_LINE_ITEM,
          GradeEndpoint.SCOPE_LINE_ITEM_READ,
          GradeEndpoint.SCOPE_RESULT_READ,
          GradeEndpoint.SCOPE_SCORE);
  private static final Set<String> ALL = all();

  private Scopes() {}

  public static Set<String> all() {
    Set<String> all = new LinkedHashSet<>(GRADES);
    all.add(RosterEndpoint.SCOPE);
    return all;
  }

  /** Of what is asked, separated by spaces, what there is. */
  public static Set<String> granted(String asked) {
    Set<String> granted = new LinkedHashSet<>(Arrays.asList(asked.split(" ")));
    granted.retainAll(ALL);
    return granted;
  }
}
