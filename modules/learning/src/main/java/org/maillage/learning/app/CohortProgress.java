package org.maillage.learning.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.learning.api.Progress;
import org.maillage.learning.api.UnitProgress;
import org.maillage.learning.domain.Journey;
import org.maillage.learning.domain.UnitJourney;

/** What cohorts see, worked out from what was done: nothing of it is stored twice. */
@ApplicationScoped
public class CohortProgress implements Progress {
  /** Databases bound the number of parameters; a larger cohort than this takes a second query. */
  private static final int PEOPLE_A_QUERY = 5_000;

  @Inject private Course course;
  @Inject private ProgressRepository progress;

  @Override
  public UnitProgress of(PersonId person, CohortId cohort, String unit) {
    return grid(cohort, List.of(person), List.of(unit)).get(person).get(unit);
  }

  @Override
  public Map<PersonId, Map<String, UnitProgress>> grid(
      CohortId cohort, Collection<PersonId> people, Collection<String> units) {
    Map<PersonId, Set<String>> steps = new LinkedHashMap<>();
    people.forEach(person -> steps.put(person, new HashSet<>()));
    Set<String> wanted = new LinkedHashSet<>(units);
    if (!wanted.isEmpty()) {
      List<PersonId> all = List.copyOf(steps.keySet());
      for (int from = 0; from < all.size(); from += PEOPLE_A_QUERY) {
        List<PersonId> some = all.subList(from, Math.min(all.size(), from + PEOPLE_A_QUERY));
        for (Object[] row : progress.seenBy(cohort, some, wanted)) {
          steps.get(new PersonId(((Number) row[0]).longValue())).add((String) row[1]);
        }
      }
    }
    Map<PersonId, Map<String, UnitProgress>> grid = new LinkedHashMap<>();
    steps.forEach((person, seen) -> grid.put(person, line(seen, wanted)));
    return grid;
  }

  private Map<String, UnitProgress> line(Set<String> seen, Set<String> units) {
    Journey journey = Journey.ofSteps(seen);
    Map<String, UnitProgress> line = new LinkedHashMap<>();
    for (String slug : units) {
      line.put(
          slug,
          course
              .library()
              .unit(slug)
              .map(unit -> new UnitJourney(unit, journey).seen())
              .orElseGet(() -> UnitProgress.none(slug, 0)));
    }
    return line;
  }
}
