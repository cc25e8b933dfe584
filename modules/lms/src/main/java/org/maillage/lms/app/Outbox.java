package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.maillage.lms.domain.Delivery;
import org.maillage.lms.domain.GradeTarget;
import org.maillage.lms.domain.GradeTarget.State;
import org.maillage.lti13.Platform;
import org.maillage.lti13.services.Score;
import org.maillage.lti13.services.ScoreOutcome;

/** The database's side of delivering scores: what to send next, and what came of it. */
@ApplicationScoped
@Transactional
public class Outbox {
  @Inject private GradeRepository grades;
  @Inject private PlatformRepository platforms;
  @Inject private Clock clock;

  /** A score to hand over; this node alone holds it until the lease ends. */
  record Parcel(long target, Platform platform, URI lineItem, Score score) {}

  long waiting() {
    return grades.waiting();
  }

  /** When the score was reached that waits longest. */
  Optional<Instant> waitingSince() {
    return grades.waitingSince();
  }

  long refused() {
    return grades.refused();
  }

  /** LMSs that were tried in vain. */
  long platformsAway() {
    return grades.platformsAway();
  }

  /** LMSs that a score is due for, who waits longest first. */
  List<Long> platforms() {
    return grades.platformsDue(clock.instant());
  }

  List<Parcel> claim(long platformId, int most) {
    Instant now = clock.instant();
    List<Parcel> parcels = new ArrayList<>();
    for (long id : grades.due(platformId, now, most)) {
      GradeTarget target = grades.locked(id);
      target.lease(now);
      Platform platform = platforms.get(target.platformId()).platform();
      parcels.add(new Parcel(id, platform, target.lineItem(), target.score()));
    }
    return parcels;
  }

  /**
   * The LMS is away: whatever else is due for it waits as long as the score that found out.
   *
   * @param untouched claimed with it, not sent
   */
  void rest(Parcel tried, List<Parcel> untouched) {
    GradeTarget away = grades.locked(tried.target());
    if (away != null) {
      untouched.stream()
          .map(parcel -> grades.locked(parcel.target()))
          .filter(Objects::nonNull)
          .forEach(GradeTarget::release);
      grades.rest(away, clock.instant());
    }
  }

  /** If a newer score came meanwhile, that one stays wanted whatever became of this one. */
  void record(Parcel parcel, ScoreOutcome outcome) {
    GradeTarget target = grades.locked(parcel.target());
    if (target == null || !target.isStill(parcel.score().timestamp())) {
      return;
    }
    Instant now = clock.instant();
    if (outcome instanceof ScoreOutcome.Delivered delivered) {
      target.answered(State.DELIVERED, delivered.status(), null, now);
    } else if (outcome instanceof ScoreOutcome.Superseded) {
      target.answered(State.SUPERSEDED, 409, null, now);
    } else if (outcome instanceof ScoreOutcome.Refused refused) {
      target.answered(State.REFUSED, refused.status(), refused.detail(), now);
    } else if (outcome instanceof ScoreOutcome.Retry retry) {
      target.postpone(retry.after().orElse(Duration.ZERO), retry.status(), retry.detail(), now);
    }
    grades.add(new Delivery(target, parcel.score().timestamp(), parcel.score().scoreGiven(), now));
  }
}
