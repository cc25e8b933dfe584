package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Sql;

/** Which LMS a person comes from where, and what moves when two accounts become one person’s. */
@ApplicationScoped
public class AccountRepository {
  @Inject private Sql sql;

  /** Whatever that account had joined before comes along. */
  void follow(PersonId account, PersonId person) {
    sql.update(
        "update people_identity set person_id = ? where person_id = ?",
        person.value(),
        account.value());
    sql.update(
        "update people_person set alias_of = ? where alias_of = ?",
        person.value(),
        account.value());
  }

  Set<CohortId> cohortsThrough(String issuer, PersonId person) {
    return new HashSet<>(
        sql.all(
            "select m.cohort_id from people_membership m join people_cohort_context x"
                + " on x.cohort_id = m.cohort_id or x.first_cohort_id = m.cohort_id"
                + " join people_course_member p on p.course_id = x.id"
                + " and p.person_id = m.person_id where m.person_id = ? and x.issuer = ?",
            row -> new CohortId(row.getLong(1)),
            person.value(),
            issuer));
  }
}
