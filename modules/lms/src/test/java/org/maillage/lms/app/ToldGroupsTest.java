package org.maillage.lms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ToldGroupsTest {
  @Test
  void readsTheNumbersOfMoodle() {
    assertThat(told("12,7, 7")).isEqualTo(Set.of("12", "7"));
    assertThat(told("")).as("in none").isEmpty();
    assertThat(told("12,<b>,-1," + "9".repeat(21))).isEqualTo(Set.of("12"));
  }

  @Test
  void whatIsNotToldIsNotKnown() {
    assertThat(ToldGroups.of(Map.of())).isNull();
    assertThat(told("$Moodle.Person.userGroupIds")).isNull();
  }

  private static Set<String> told(String value) {
    return ToldGroups.of(Map.of("user_groups", value));
  }
}
