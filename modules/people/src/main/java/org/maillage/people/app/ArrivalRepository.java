package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityExistsException;
import java.time.Instant;
import java.util.Optional;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.OpaqueId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Role;
import org.maillage.kernel.Sql;
import org.maillage.people.api.Arrivals.Names;

/**
 * What every launch asks and writes about persons and cohorts. Who makes a row that another launch
 * makes at the same instant gets an {@link EntityExistsException} and begins again.
 */
@ApplicationScoped
public class ArrivalRepository {
  @Inject private Sql sql;

  record Known(PersonId person, Names names, Instant seenAt) {}

  record Followed(CohortId cohort, String title) {}

  Optional<Known> known(String issuer, String subject) {
    return sql.first(
        "select i.person_id, i.full_name, i.given_name, i.family_name, i.email, p.seen_at"
            + " from people_identity i join people_person p on p.id = i.person_id"
            + " where i.issuer = ? and i.subject = ?",
        row ->
            new Known(
                new PersonId(row.getLong(1)),
                new Names(row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                Sql.instant(row, "seen_at")),
        issuer,
        subject);
  }

  PersonId newcomer(String issuer, String subject, Names names, Instant now) {
    long person = sql.next("people_person_seq");
    sql.update(
        "insert into people_person (id, public_id, created_at, seen_at) values (?, ?, ?, ?)",
        person,
        OpaqueId.random(),
        now,
        now);
    require(
        sql.update(
            "insert into people_identity (id, issuer, subject, person_id, full_name, given_name,"
                + " family_name, email, created_at)"
                + " values (nextval('people_identity_seq'), ?, ?, ?, ?, ?, ?, ?, ?)"
                + " on conflict do nothing",
            issuer,
            subject,
            person,
            names.full(),
            names.given(),
            names.family(),
            names.email(),
            now));
    return new PersonId(person);
  }

  void named(String issuer, String subject, Names names) {
    sql.update(
        "update people_identity set full_name = ?, given_name = ?, family_name = ?, email = ?"
            + " where issuer = ? and subject = ?",
        names.full(),
        names.given(),
        names.family(),
        names.email(),
        issuer,
        subject);
  }

  void seen(PersonId person, Instant now) {
    sql.update("update people_person set seen_at = ? where id = ?", now, person.value());
  }

  Optional<Followed> followed(String issuer, String contextId) {
    return sql.first(
        "select c.id, c.title from people_cohort_context x join people_cohort c on c.id = x.cohort_id"
            + " where x.issuer = ? and x.context_id = ?",
        row -> new Followed(new CohortId(row.getLong(1)), row.getString(2)),
        issuer,
        contextId);
  }

  void follow(CohortId cohort, String issuer, String contextId) {
    require(
        sql.update(
            "insert into people_cohort_context (issuer, context_id, cohort_id) values (?, ?, ?)"
                + " on conflict do nothing",
            issuer,
            contextId,
            cohort.value()));
  }

  void titled(CohortId cohort, String title) {
    sql.update("update people_cohort set title = ? where id = ?", title, cohort.value());
  }

  void joined(CohortId cohort, PersonId person, Role role, Instant now) {
    int added =
        sql.update(
            "insert into people_membership (cohort_id, person_id, role, joined_at)"
                + " values (?, ?, ?, ?) on conflict do nothing",
            cohort.value(),
            person.value(),
            role.name(),
            now);
    if (added == 0) {
      sql.update(
          "update people_membership set role = ?, left_at = null"
              + " where cohort_id = ? and person_id = ? and (role <> ? or left_at is not null)",
          role.name(),
          cohort.value(),
          person.value(),
          role.name());
    }
  }

  private static void require(int added) {
    if (added == 0) {
      throw new EntityExistsException();
    }
  }
}
