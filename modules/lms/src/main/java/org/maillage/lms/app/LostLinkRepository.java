package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.Sql;
import org.maillage.lms.domain.LostLink;

/** Links to what is no longer there; asked and written by the launches that come through one. */
@ApplicationScoped
public class LostLinkRepository {
  @Inject private Sql sql;

  Optional<LostLink> find(CohortId cohort, String resource) {
    return of(cohort).stream().filter(link -> link.resource().equals(resource)).findFirst();
  }

  List<LostLink> of(CohortId cohort) {
    return sql.all(
        "select resource, title, replacement from lms_lost_link where cohort_id = ?"
            + " order by seen_at, resource",
        row -> new LostLink(row.getString(1), row.getString(2), row.getString(3)),
        cohort.value());
  }

  void add(CohortId cohort, LostLink link, Instant now) {
    sql.update(
        "insert into lms_lost_link (cohort_id, resource, title, seen_at) values (?, ?, ?, ?)"
            + " on conflict do nothing",
        cohort.value(),
        link.resource(),
        link.title(),
        now);
  }

  /** Links of a cohort whose courses lead into another. */
  void move(CohortId from, CohortId into) {
    sql.update(
        "insert into lms_lost_link (cohort_id, resource, title, replacement, seen_at)"
            + " select cast(? as bigint), resource, title, replacement, seen_at"
            + " from lms_lost_link where cohort_id = ? on conflict do nothing",
        into.value(),
        from.value());
    sql.update("delete from lms_lost_link where cohort_id = ?", from.value());
  }

  /**
   * @return whether there is such a link
   */
  boolean replace(CohortId cohort, String resource, String replacement) {
    return sql.update(
            "update lms_lost_link set replacement = ? where cohort_id = ? and resource = ?",
            replacement,
            cohort.value(),
            resource)
        == 1;
  }
}
