package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Sql;

/** The log of access to personal data. */
@ApplicationScoped
public class AccessRepository {
  @Inject private Sql sql;

  /**
   * What was done. All but the file of a group, by its team or by a co-trainer, is the operator's.
   */
  enum Access {
    FOUND,
    TAKEN,
    HANDED_OVER,
    ERASED,
    GROUP_FILE,
    GROUP_FILE_CO
  }

  /**
   * One line.
   *
   * @param course whose team it was; null for the operator
   */
  record Line(Access what, Instant at, String course) {}

  void add(PersonId person, CohortId cohort, Access what, Instant now) {
    sql.update(
        "insert into people_access (id, person_id, cohort_id, what, happened_at)"
            + " values (?, ?, ?, ?, ?)",
        sql.next("people_access_seq"),
        person == null ? null : person.value(),
        cohort == null ? null : cohort.value(),
        what.name(),
        now);
  }

  /** About this person, and about everyone in their cohorts; whoever left is in its files too. */
  List<Line> of(PersonId person) {
    return sql.all(
        "select what, happened_at, null from people_access where person_id = ?"
            + " union all select a.what, a.happened_at, c.title from people_access a"
            + " join people_membership m on m.cohort_id = a.cohort_id"
            + " join people_cohort c on c.id = a.cohort_id"
            + " where m.person_id = ? and a.happened_at >= m.joined_at"
            + " order by happened_at",
        row ->
            new Line(
                Access.valueOf(row.getString(1)),
                Sql.instant(row, "happened_at"),
                row.getString(3)),
        person.value(),
        person.value());
  }

  void move(PersonId account, PersonId person) {
    sql.update(
        "update people_access set person_id = ? where person_id = ?",
        person.value(),
        account.value());
  }

  void forget(PersonId person) {
    sql.update("delete from people_access where person_id = ?", person.value());
  }

  void forgetBefore(Instant past) {
    sql.update("delete from people_access where happened_at < ?", past);
  }
}
