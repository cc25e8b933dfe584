package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Sql;
import org.maillage.people.api.Arrivals.Open;

/** The people of one LMS, and their names. */
@ApplicationScoped
public class LeavingRepository {
  @Inject private Sql sql;

  long count(String issuer) {
    return sql.first(
            "select count(distinct person_id) from people_identity where issuer = ?",
            row -> row.getLong(1),
            issuer)
        .orElseThrow();
  }

  List<PersonId> knownTo(String issuer, long after, int most) {
    return sql.all(
        "select distinct person_id from people_identity where issuer = ? and person_id > ?"
            + " order by person_id limit "
            + most,
        row -> new PersonId(row.getLong(1)),
        issuer,
        after);
  }

  /** As if they had come for the last time long ago. */
  void end(String issuer) {
    sql.update(
        "update people_person set seen_at = ? where id in"
            + " (select person_id from people_identity where issuer = ?) and id not in"
            + " (select person_id from people_identity where issuer <> ?)",
        Instant.EPOCH,
        issuer,
        issuer);
  }

  /** Empties what is shut. */
  void shut(String issuer, Open open) {
    if (!open.names()) {
      sql.update(
          "update people_identity set full_name = null, given_name = null, family_name = null"
              + " where issuer = ? and (full_name is not null or given_name is not null"
              + " or family_name is not null)",
          issuer);
    }
    if (!open.email()) {
      sql.update(
          "update people_identity set email = null where issuer = ? and email is not null", issuer);
    }
  }
}
