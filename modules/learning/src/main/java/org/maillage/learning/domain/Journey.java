package org.maillage.learning.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.people.api.Shares.Share;

/**
 * Everything one person did so far, seen from the course they are in now. Progress is the person's:
 * what they did anywhere is done. A course sees what was done in it and what they agreed to show.
 */
public final class Journey {
  private final Map<String, Standing> standings = new HashMap<>();
  private final Set<String> saidHere = new HashSet<>();
  private final boolean answered;
  private final Trail trail;

  private Journey(boolean answered, Trail trail) {
    this.answered = answered;
    this.trail = trail;
  }

  /**
   * @param cohort the course they are in; null outside of any: then nothing is hidden from anyone
   * @param shares what they answered to "show this course what you did before?", by account
   */
  public static Journey of(Trail trail, CohortId cohort, Map<PersonId, Share> shares) {
    Journey journey =
        new Journey(
            trail.doings().stream()
                .filter(doing -> !Objects.equals(doing.cohort(), cohort))
                .allMatch(doing -> shares.containsKey(doing.account())),
            trail);
    for (Doing doing : trail.doings()) {
      boolean here = Objects.equals(doing.cohort(), cohort);
      Share share = shares.get(doing.account());
      boolean seen = here || cohort == null || share != null && share.covers(doing.at());
      if (here) {
        journey.saidHere.add(doing.step());
      }
      journey.standings.merge(
          doing.step(), seen ? Standing.DONE : Standing.ELSEWHERE, Standing::stronger);
    }
    return journey;
  }

  /** These steps are done and nothing is hidden: what a browser kept, or what a cohort sees. */
  public static Journey ofSteps(Collection<String> steps) {
    Journey journey = new Journey(true, new Trail(List.of(), Map.of()));
    for (String step : steps) {
      journey.standings.put(step, Standing.DONE);
      journey.saidHere.add(step);
    }
    return journey;
  }

  /** The same with one step more that the asker finished right now. */
  public Journey with(String step) {
    Journey further = new Journey(answered, trail);
    further.standings.putAll(standings);
    further.saidHere.addAll(saidHere);
    further.standings.put(step, Standing.DONE);
    further.saidHere.add(step);
    return further;
  }

  public Standing of(String step) {
    return standings.getOrDefault(step, Standing.TO_DO);
  }

  public boolean did(String step) {
    return standings.containsKey(step);
  }

  /** Done, but this course doesn't see it. */
  public boolean isHidden(String step) {
    return of(step) == Standing.ELSEWHERE;
  }

  /** Whether they said it in this course, and so may take it back here. */
  public boolean saidHere(String step) {
    return saidHere.contains(step);
  }

  /** How many steps the course doesn't see, of those that still count. */
  public int hidden(Predicate<String> counts) {
    return (int)
        standings.entrySet().stream()
            .filter(entry -> entry.getValue() == Standing.ELSEWHERE && counts.test(entry.getKey()))
            .count();
  }

  /**
   * Whether they already said yes or no to showing this course what they did elsewhere, with each
   * of their accounts.
   */
  public boolean answered() {
    return answered;
  }

  /** The unit they last did something in. */
  public Optional<String> latestUnit() {
    return trail.doings().stream().max(Comparator.comparing(Doing::at)).map(Doing::unit);
  }

  /** The step at which they left a unit. */
  public Optional<String> place(String unit) {
    return Optional.ofNullable(trail.places().get(unit));
  }
}
