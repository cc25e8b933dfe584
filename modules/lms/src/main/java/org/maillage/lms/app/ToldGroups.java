package org.maillage.lms.app;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The groups that a launch says the person is in: Moodle's {@code $Moodle.Person.userGroupIds}, a
 * list of numbers with commas. An LMS that does not know the variable sends it as it stands.
 */
final class ToldGroups {
  static final String PARAMETER = "user_groups";
  static final String VARIABLE = "Moodle.Person.userGroupIds";
  private static final int MOST = 50;

  private ToldGroups() {}

  /** Null where the LMS does not tell; empty for somebody who is in none. */
  static Set<String> of(Map<String, String> custom) {
    String told = custom.get(PARAMETER);
    if (told == null || told.startsWith("$")) {
      return null;
    }
    return Arrays.stream(told.split(","))
        .map(String::strip)
        .filter(number -> number.matches("\\d{1,20}"))
        .limit(MOST)
        .collect(Collectors.toUnmodifiableSet());
  }
}
