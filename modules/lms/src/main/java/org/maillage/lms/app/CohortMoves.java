package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.maillage.people.api.CohortsJoined;

/** Courses go along when the cohort they led to joins another. */
@ApplicationScoped
public class CohortMoves {
  @Inject private CourseRepository courses;
  @Inject private LostLinkRepository links;

  void follow(@Observes CohortsJoined joined) {
    courses.lead(joined.from(), joined.into());
    links.move(joined.from(), joined.into());
  }
}
