package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Sql;
import org.maillage.people.domain.CourseMember;

/** The courses that cohorts follow through, and who is in each. */
@ApplicationScoped
public class CourseMemberRepository {
  @PersistenceContext private EntityManager entities;
  @Inject private Sql sql;

  /**
   * A course of a cohort.
   *
   * @param issuer the name under which its LMS's people are known
   * @param joinedAt when it was brought into the cohort; null for the one it was made for
   */
  record Leading(long number, String issuer, String title, Instant joinedAt) {
    /** The title with its LMS, to tell it from another that is called so. */
    String titleOfLms() {
      return title + " (" + issuer.replaceFirst("^https?://", "") + ")";
    }
  }

  /** The one it was made for first. */
  List<Leading> of(CohortId cohort) {
    return sql.all(
        "select id, issuer, title, joined_at from people_cohort_context where cohort_id = ?"
            + " order by joined_at nulls first, id",
        row ->
            new Leading(
                row.getLong(1), row.getString(2), row.getString(3), Sql.instant(row, "joined_at")),
        cohort.value());
  }

  Optional<Long> number(CohortId cohort, String issuer, String contextId) {
    return sql.first(
        "select id from people_cohort_context"
            + " where cohort_id = ? and issuer = ? and context_id = ?",
        row -> row.getLong(1),
        cohort.value(),
        issuer,
        contextId);
  }

  List<CourseMember> members(CohortId cohort) {
    return entities
        .createQuery(
            "select m from CourseMember m where m.courseId in :courses", CourseMember.class)
        .setParameter("courses", of(cohort).stream().map(Leading::number).toList())
        .getResultList();
  }

  /** Who is in each now. */
  Map<Long, Set<PersonId>> present(CohortId cohort) {
    Map<Long, Set<PersonId>> people = new HashMap<>();
    sql.all(
        "select p.course_id, p.person_id from people_course_member p"
            + " join people_cohort_context x on x.id = p.course_id"
            + " where x.cohort_id = ? and p.left_at is null",
        row ->
            people
                .computeIfAbsent(row.getLong(1), course -> new HashSet<>())
                .add(new PersonId(row.getLong(2))),
        cohort.value());
    return people;
  }

  CourseMember add(CourseMember member) {
    entities.persist(member);
    return member;
  }

  void move(PersonId account, PersonId person) {
    for (CourseMember member : of(account)) {
      Optional.ofNullable(
              entities.find(CourseMember.class, new CourseMember.Key(member.course(), person)))
          .ifPresentOrElse(
              theirs -> theirs.join(member), () -> entities.persist(member.of(person)));
      entities.remove(member);
    }
  }

  private List<CourseMember> of(PersonId person) {
    return entities
        .createQuery("select m from CourseMember m where m.personId = :person", CourseMember.class)
        .setParameter("person", person.value())
        .getResultList();
  }

  void forget(PersonId person) {
    entities
        .createQuery("delete from CourseMember m where m.personId = :person")
        .setParameter("person", person.value())
        .executeUpdate();
  }

  /** Nobody else brings courses into either, or out of it, until the transaction ends. */
  void lock(CohortId one, CohortId other) {
    sql.all(
        "select id from people_cohort where id in (?, ?) order by id for update",
        row -> row.getLong(1),
        one.value(),
        other.value());
  }

  boolean inOneSpace(CohortId one, CohortId other) {
    return sql.first(
                "select count(distinct space_id) from people_cohort where id in (?, ?)",
                row -> row.getLong(1),
                one.value(),
                other.value())
            .orElseThrow()
        == 1;
  }

  /** All courses of the one lead into the other, and whoever is in them is there too. */
  void lead(CohortId from, CohortId into, Instant now) {
    sql.update(
        "update people_cohort_context set cohort_id = ?, joined_at = ? where cohort_id = ?",
        into.value(),
        now,
        from.value());
    sql.update(
        "insert into people_membership (cohort_id, person_id, role, joined_at)"
            + " select cast(? as bigint), person_id, role, cast(? as timestamp with time zone)"
            + " from people_membership where cohort_id = ? and left_at is null"
            + " on conflict do nothing",
        into.value(),
        now,
        from.value());
    sql.update(
        "update people_membership set left_at = null, role = "
            + ArrivalRepository.ROLE
            + " where cohort_id = ? and person_id in (select m.person_id from people_membership m"
            + " where m.cohort_id = ? and m.left_at is null)",
        into.value(),
        from.value());
  }
}
