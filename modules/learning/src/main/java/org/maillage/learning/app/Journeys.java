package org.maillage.learning.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.maillage.kernel.Actor;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.learning.domain.Doing;
import org.maillage.learning.domain.Journey;
import org.maillage.learning.domain.Trail;
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
    Trail trail = progress.trail(actor.person());
    return Journey.of(
        trail, actor.cohort(), shares(actor.person(), actor.cohort(), trail.doings()));
  }

  /** Asked for only when something was done elsewhere: for most persons it never is. */
  private Map<PersonId, Share> shares(PersonId person, CohortId cohort, List<Doing> doings) {
    boolean elsewhere = doings.stream().anyMatch(d -> !Objects.equals(d.cohort(), cohort));
    return cohort != null && elsewhere ? shares.of(person, cohort) : Map.of();
  }
}
