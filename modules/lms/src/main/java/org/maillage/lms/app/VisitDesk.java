package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.maillage.kernel.Actor;
import org.maillage.kernel.Problem;
import org.maillage.lms.domain.Visit;

/** Opens visits for the browsers that began them. */
@ApplicationScoped
public class VisitDesk {
  @Inject private VisitRepository visits;
  @Inject private Clock clock;

  /** Empty when there is no such visit, it is over, or this is another browser: all the same. */
  public Optional<Actor> open(String id, List<String> browserHashes) {
    return visits
        .find(id)
        .filter(visit -> browserHashes.stream().anyMatch(visit::isOf))
        .filter(visit -> visit.isOpenAt(clock.instant()))
        .map(Visit::actor);
  }

  /** The visit of an actor whom {@link #open} let in. */
  Visit of(Actor actor) {
    return visits.find(actor.visit()).orElseThrow(() -> Problem.notFound("lms.reopen"));
  }
}
