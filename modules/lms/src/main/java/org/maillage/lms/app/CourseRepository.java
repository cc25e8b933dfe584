package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.Sql;
import org.maillage.lms.domain.Course;

/** The courses of platforms, and where their rosters are read. */
@ApplicationScoped
public class CourseRepository {
  private static final Duration LATELY = Duration.ofMinutes(1);
  private static final int MOST = 10_000;

  private final ConcurrentHashMap<Course.Key, Told> lately = new ConcurrentHashMap<>();

  @PersistenceContext private EntityManager entities;
  @Inject private Sql sql;
  @Inject private Clock clock;

  private record Told(String memberships, Instant until) {}

  /** Every launch tells where the roster is; that seldom changes, so this node asks seldom. */
  void launched(long platform, String contextId, CohortId cohort, String memberships) {
    Instant now = clock.instant();
    Course.Key key = new Course.Key(platform, contextId);
    Told told = lately.get(key);
    if (told != null && told.until.isAfter(now) && Objects.equals(told.memberships, memberships)) {
      return;
    }
    if (isWritten(platform, contextId, cohort, memberships)) {
      if (lately.size() >= MOST) {
        lately.clear();
      }
      lately.put(key, new Told(memberships, now.plus(LATELY)));
    }
  }

  /** Their LMS has a new address, and so have the lists of its courses. */
  void moved(long platform, UnaryOperator<String> address) {
    Map<String, String> lists = new HashMap<>();
    sql.all(
        "select context_id, memberships_url from lms_course"
            + " where platform_id = ? and memberships_url is not null",
        row -> lists.put(row.getString(1), row.getString(2)),
        platform);
    lists.forEach(
        (context, list) ->
            sql.update(
                "update lms_course set memberships_url = ? where platform_id = ? and context_id = ?",
                address.apply(list),
                platform,
                context));
  }

  /** Whether it stood there already; else it is written, if this transaction succeeds. */
  private boolean isWritten(long platform, String contextId, CohortId cohort, String memberships) {
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
      return false;
    }
    if (memberships == null || memberships.equals(known.get().orElse(null))) {
      return true;
    }
    sql.update(
        "update lms_course set memberships_url = ? where platform_id = ? and context_id = ?",
        memberships,
        platform,
        contextId);
    return false;
  }

  /**
   * @return whether this is the first time a trainer is told that the course is a copy
   */
  boolean tellOfCopy(long platform, String contextId) {
    return sql.update(
            "update lms_course set copy_told = true"
                + " where platform_id = ? and context_id = ? and copy_told = false",
            platform,
            contextId)
        == 1;
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

  /** With the visits that are open from them, and what each person should have in their columns. */
  void lead(CohortId from, CohortId into) {
    for (String table : List.of("lms_course", "lms_visit", "lms_grade_target")) {
      sql.update(
          "update " + table + " set cohort_id = ? where cohort_id = ?", into.value(), from.value());
    }
  }

  /** Cohorts that no platform leads to but these. */
  List<CohortId> followedOnlyThrough(Collection<Long> some) {
    return entities
        .createQuery(
            "select distinct c.cohortId from Course c where c.platformId in :some"
                + " and not exists (select o from Course o where o.cohortId = c.cohortId"
                + " and o.platformId not in :some)",
            Long.class)
        .setParameter("some", some)
        .getResultStream()
        .map(CohortId::new)
        .toList();
  }
}
