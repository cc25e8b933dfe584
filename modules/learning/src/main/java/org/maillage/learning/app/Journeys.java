package org.maillage.learning.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.maillage.content.Unit;
import org.maillage.kernel.Actor;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.learning.domain.Doing;
import org.maillage.learning.domain.Journey;
import org.maillage.people.api.Shares;
import org.maillage.people.api.Shares.Share;

/** How far the person who asks is: from the database, or from their browser without an account. */
@ApplicationScoped
public class Journeys {
  @Inject private Course course;
  @Inject private ProgressRepository progress;
  @Inject private Shares shares;

  /**
   * @param cookie what the browser keeps for a visitor; may be anything, or null
   */
  public Journey of(Actor actor, String cookie) {
    if (actor.person() == null) {
      return Journey.ofSteps(course.browserProgress().read(cookie));
    }
    List<Doing> doings = progress.doings(actor.person());
    return Journey.of(doings, actor.cohort(), share(actor.person(), actor.cohort(), doings));
  }

  /** Asked for only when something was done elsewhere: for most persons it never is. */
  private Optional<Share> share(PersonId person, CohortId cohort, List<Doing> doings) {
    boolean elsewhere = doings.stream().anyMatch(d -> !Objects.equals(d.cohort(), cohort));
    return cohort != null && elsewhere ? shares.of(person, cohort) : Optional.empty();
  }

  /** The step at which they left the unit. */
  public Optional<String> place(Actor actor, Unit unit) {
    return actor.knownPerson().flatMap(person -> progress.place(person, unit.slug()));
  }
}
