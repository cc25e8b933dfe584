package org.maillage.learning.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.learning.api.Progress;
import org.maillage.learning.api.UnitProgress;
import org.maillage.learning.app.ProgressRepository.Seen;
import org.maillage.learning.domain.UnitSteps;

/** What cohorts see, worked out from what was done: nothing of it is stored twice. */
@ApplicationScoped
public class CohortProgress implements Progress {
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
    people.forEach(person -> steps.put(person, Set.of()));
    for (Seen seen : progress.seenBy(cohort, steps.keySet())) {
      steps.computeIfPresent(
          seen.person(),
          (person, before) -> {
            seen.steps().addAll(before);
            return seen.steps();
          });
    }
    List<UnitSteps> wanted = units.stream().distinct().map(this::unitSteps).toList();
    Map<PersonId, Map<String, UnitProgress>> grid = new LinkedHashMap<>();
    steps.forEach((person, seen) -> grid.put(person, line(seen, wanted)));
    return grid;
  }

  /** A unit that left the course has no steps. */
  private UnitSteps unitSteps(String slug) {
    return course
        .library()
        .unit(slug)
        .map(UnitSteps::of)
        .orElseGet(() -> new UnitSteps(slug, List.of(), List.of()));
  }

  private static Map<String, UnitProgress> line(Set<String> seen, List<UnitSteps> units) {
    Map<String, UnitProgress> line = new LinkedHashMap<>();
    units.forEach(unit -> line.put(unit.unit(), unit.progress(seen::contains)));
    return line;
  }
}
