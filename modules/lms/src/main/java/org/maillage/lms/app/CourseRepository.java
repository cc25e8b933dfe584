package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.Sql;
import org.maillage.lms.domain.Course;

/** The courses of platforms, and where their rosters are read. */
@ApplicationScoped
public class CourseRepository {
  @PersistenceContext private EntityManager entities;
  @Inject private Sql sql;

  /** Every launch tells where the roster is; that seldom changes. */
  void launched(long platform, String contextId, CohortId cohort, String memberships) {
    Optional<Optional<String>> known =
        sql.first(
            "select memberships_url from lms_course where platform_id = ? and context_id = ?",
            row -> Optional.ofNullable(row.getString(1)),
            platform,
            contextId);
    if (known.isEmpty()) {
      sql.update(
          "insert into lms_course (platform_id, context_id, cohort_id, memberships_url)"
              + " values (?, ?, ?, ?) on conflict do nothing",
          platform,
          contextId,
          cohort.value(),
          memberships);
    } else if (memberships != null && !Objects.equals(known.get().orElse(null), memberships)) {
      sql.update(
          "update lms_course set memberships_url = ? where platform_id = ? and context_id = ?",
          memberships,
          platform,
          contextId);
    }
  }

  Course get(Course.Key key) {
    return entities.find(Course.class, key);
  }

  List<Course> of(CohortId cohort) {
    return entities
        .createQuery("select c from Course c where c.cohortId = :cohort", Course.class)
        .setParameter("cohort", cohort.value())
        .getResultList();
  }
}
