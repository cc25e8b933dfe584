package org.maillage.practice.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fills the gaps in custom values. Only a whole value is a gap; one this platform does not know
 * stays as it is written, which is what Moodle does.
 *
 * @param values by variable, without the dollar sign
 */
public record Substitution(Map<String, String> values) {

  /**
   * @param history the courses this one was copied from, the nearest first
   */
  public static Substitution of(PretendPerson person, PracticeCourse course, Stream<Long> history) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("User.id", person.sub());
    values.put("Moodle.Person.userGroupIds", person.groups());
    values.put("Context.id", course.id().toString());
    values.put("Context.title", course.title());
    values.put("Context.id.history", history.map(String::valueOf).collect(Collectors.joining(",")));
    return new Substitution(values);
  }

  /** The values of the tool and over them those of the link. */
  public Map<String, String> fill(Map<String, String> tool, Map<String, String> link) {
    Map<String, String> filled = new LinkedHashMap<>(tool);
    filled.putAll(link);
    filled.replaceAll(
        (name, value) ->
            value.startsWith("$") ? values.getOrDefault(value.substring(1), value) : value);
    return filled;
  }
}
