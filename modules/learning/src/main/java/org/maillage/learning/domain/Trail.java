package org.maillage.learning.domain;

import java.util.List;
import java.util.Map;

/**
 * What is known of a person's way through the course.
 *
 * @param places the step at which they left each unit
 */
public record Trail(List<Doing> doings, Map<String, String> places) {
  public Trail {
    doings = List.copyOf(doings);
    places = Map.copyOf(places);
  }
}
