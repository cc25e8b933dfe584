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

  private static final String JOINED =
      """
      insert into people_course_member (course_id, person_id, role) values (?, ?, ?);
      insert into people_membership (cohort_id, person_id, role, joined_at) values (?, ?, ?, ?)
        on conflict do nothing
      """;

  /** What the courses of a cohort together say of somebody who is in one of them. */
  static final String ROLE =
      """
      case when exists (select 1 from people_course_member p
        join people_cohort_context x on x.id = p.course_id
        where x.cohort_id = people_membership.cohort_id and p.left_at is null
          and p.person_id = people_membership.person_id and p.role = 'TRAINER')
        then 'TRAINER' else 'LEARNER' end
      """;

  @Inject private Sql sql;

  record Known(PersonId person, Names names, Instant seenAt) {}

  /**
   * A course and the cohort that follows through it.
   *
   * @param first whether the cohort was made for it, and is called so
   */
  record Followed(long course, CohortId cohort, String title, boolean first) {}

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
        "select id, cohort_id, title, first_cohort_id from people_cohort_context"
            + " where issuer = ? and context_id = ?",
        row ->
            new Followed(
                row.getLong(1),
                new CohortId(row.getLong(2)),
                row.getString(3),
                row.getLong(4) == row.getLong(2)),
        arrival.issuer(),
        arrival.contextId());
  }

  Optional<Belonging> belonging(Followed in, PersonId person) {
    return sql.first(
        "select role, left_at from people_course_member where course_id = ? and person_id = ?",
        row -> new Belonging(Role.valueOf(row.getString(1)), row.getObject(2) != null),
        in.course(),
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

  Followed follow(CohortId fresh, Arrival arrival, String title) {
    long course = sql.next("people_cohort_context_seq");
    sql.update(
        "insert into people_cohort_context (id, issuer, context_id, cohort_id, first_cohort_id,"
            + " title) values (?, ?, ?, ?, ?, ?)",
        course,
        arrival.issuer(),
        arrival.contextId(),
        fresh.value(),
        fresh.value(),
        title);
    return new Followed(course, fresh, title, true);
  }

  void titled(Followed course, String title) {
    sql.update("update people_cohort_context set title = ? where id = ?", title, course.course());
    if (course.first()) {
      sql.update("update people_cohort set title = ? where id = ?", title, course.cohort().value());
    }
  }

  /** Whoever is in the cohort through another course is there already. */
  void joined(Followed in, PersonId person, Role role, Instant now) {
    sql.update(
        JOINED,
        in.course(),
        person.value(),
        role.name(),
        in.cohort().value(),
        person.value(),
        role.name(),
        now);
  }

  void present(Followed in, PersonId person, Role role) {
    sql.update(
        "update people_course_member set role = ?, left_at = null"
            + " where course_id = ? and person_id = ?",
        role.name(),
        in.course(),
        person.value());
  }

  /** Somebody is in the cohort through one course at least: as a trainer if one says so. */
  void follow(CohortId cohort, PersonId person) {
    sql.update(
        "update people_membership set left_at = null, role = "
            + ROLE
            + " where cohort_id = ? and person_id = ?",
        cohort.value(),
        person.value());
  }
}
