package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.OpaqueId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Role;
import org.maillage.kernel.Sql;
import org.maillage.people.api.Arrivals.Arrival;
import org.maillage.people.api.Arrivals.Names;

/**
 * What every launch asks and writes about persons and cohorts. Two launches that make the same row
 * at the same instant: the second fails, begins again, and finds it.
 */
@ApplicationScoped
public class ArrivalRepository {
  private static final String NEWCOMER =
      """
      insert into people_person (id, public_id, created_at, seen_at) values (?, ?, ?, ?);
      insert into people_identity (id, issuer, subject, person_id, full_name, given_name,
        family_name, email, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  @Inject private Sql sql;

  record Known(PersonId person, Names names, Instant seenAt) {}

  record Followed(CohortId cohort, String title) {}

  record Belonging(Role role, boolean left) {}

  Optional<Known> known(Arrival arrival) {
    return sql.first(
        "select i.person_id, i.full_name, i.given_name, i.family_name, i.email, p.seen_at"
            + " from people_identity i join people_person p on p.id = i.person_id"
            + " where i.issuer = ? and i.subject = ?",
        row ->
            new Known(
                new PersonId(row.getLong(1)),
                new Names(row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                Sql.instant(row, "seen_at")),
        arrival.issuer(),
        arrival.subject());
  }

  /**
   * Until the launch is written; false when they erased their data in this instant, or said that
   * they are somebody else.
   */
  boolean hold(PersonId person) {
    return sql.first(
            "select id from people_person where id = ? and alias_of is null for update",
            row -> row.getLong(1),
            person.value())
        .isPresent();
  }

  Optional<Followed> followed(Arrival arrival) {
    return sql.first(
        "select c.id, c.title from people_cohort_context x join people_cohort c on c.id = x.cohort_id"
            + " where x.issuer = ? and x.context_id = ?",
        row -> new Followed(new CohortId(row.getLong(1)), row.getString(2)),
        arrival.issuer(),
        arrival.contextId());
  }

  Optional<Belonging> belonging(CohortId cohort, PersonId person) {
    return sql.first(
        "select role, left_at from people_membership where cohort_id = ? and person_id = ?",
        row -> new Belonging(Role.valueOf(row.getString(1)), row.getObject(2) != null),
        cohort.value(),
        person.value());
  }

  PersonId newcomer(Arrival arrival, Instant now) {
    long person = sql.next("people_person_seq");
    Names names = arrival.names();
    sql.update(
        NEWCOMER,
        person,
        OpaqueId.random(),
        now,
        now,
        sql.next("people_identity_seq"),
        arrival.issuer(),
        arrival.subject(),
        person,
        names.full(),
        names.given(),
        names.family(),
        names.email(),
        now);
    return new PersonId(person);
  }

  void named(Arrival arrival, Names names) {
    sql.update(
        "update people_identity set full_name = ?, given_name = ?, family_name = ?, email = ?"
            + " where issuer = ? and subject = ?",
        names.full(),
        names.given(),
        names.family(),
        names.email(),
        arrival.issuer(),
        arrival.subject());
  }

  void seen(PersonId person, Instant now) {
    sql.update("update people_person set seen_at = ? where id = ?", now, person.value());
  }

  void follow(CohortId cohort, Arrival arrival) {
    sql.update(
        "insert into people_cohort_context (issuer, context_id, cohort_id) values (?, ?, ?)",
        arrival.issuer(),
        arrival.contextId(),
        cohort.value());
  }

  void titled(CohortId cohort, String title) {
    sql.update("update people_cohort set title = ? where id = ?", title, cohort.value());
  }

  void joined(CohortId cohort, PersonId person, Role role, Instant now) {
    sql.update(
        "insert into people_membership (cohort_id, person_id, role, joined_at) values (?, ?, ?, ?)",
        cohort.value(),
        person.value(),
        role.name(),
        now);
  }

  void present(CohortId cohort, PersonId person, Role role) {
    sql.update(
        "update people_membership set role = ?, left_at = null"
            + " where cohort_id = ? and person_id = ?",
        role.name(),
        cohort.value(),
        person.value());
  }
}
