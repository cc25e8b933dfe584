package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Sql;
import org.maillage.lms.domain.Delivery;
import org.maillage.lms.domain.GradeTarget;

/** What each person should have in each grade column, and every attempt to tell the LMS. */
@ApplicationScoped
public class GradeRepository {
  private static final String DUE =
      "state = 'WAITING' and next_attempt_at <= ? and (leased_until is null or leased_until < ?)";

  @PersistenceContext private EntityManager entities;
  @Inject private Sql sql;

  /** Written at first sight; later what the link opens and its trainer's choice may change. */
  void tie(GradeTarget target) {
    Long cohort = target.cohort() == null ? null : target.cohort().value();
    int added =
        sql.update(
            "insert into lms_grade_target (id, platform_id, subject, person_id, cohort_id, context_id, resource,"
                + " line_item, line_item_hash, percentage, state, attempts, created_at) values"
                + " (nextval('lms_grade_target_seq'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)"
                + " on conflict do nothing",
            target.platformId(),
            target.subject(),
            target.person().value(),
            cohort,
            target.contextId(),
            target.resource(),
            target.lineItem().toString(),
            target.lineItemHash(),
            target.isPercentage(),
            target.state().name(),
            target.createdAt());
    if (added == 0) {
      sql.update(
          "update lms_grade_target set resource = ?, cohort_id = ?, percentage = ?"
              + " where platform_id = ? and line_item_hash = ? and subject = ?"
              + " and (resource <> ? or cohort_id is distinct from ? or percentage <> ?)",
          target.resource(),
          cohort,
          target.isPercentage(),
          target.platformId(),
          target.lineItemHash(),
          target.subject(),
          target.resource(),
          cohort,
          target.isPercentage());
    }
  }

  void add(Delivery delivery) {
    entities.persist(delivery);
  }

  /** Locked: the times of one column's scores for one person must rise one by one. */
  List<GradeTarget> locked(PersonId person, String resource) {
    return entities
        .createQuery(
            "select t from GradeTarget t where t.personId = :person and t.resource = :resource"
                + " order by t.id",
            GradeTarget.class)
        .setParameter("person", person.value())
        .setParameter("resource", resource)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  GradeTarget locked(long id) {
    return entities.find(GradeTarget.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  List<Long> platformsDue(Instant now) {
    return sql.all(
        "select platform_id from lms_grade_target where "
            + DUE
            + " group by platform_id order by min(next_attempt_at)",
        row -> row.getLong(1),
        now,
        now);
  }

  /**
   * Due targets of a platform that no other node holds, at most so many; skips rows another node is
   * taking. Those never tried come first, or one that always fails would keep them waiting.
   */
  List<Long> due(long platformId, Instant now, int most) {
    return sql.all(
        "select id from lms_grade_target where "
            + DUE
            + " and platform_id = ? order by answered_at nulls first, next_attempt_at limit "
            + most
            + " for update skip locked",
        row -> row.getLong(1),
        now,
        now,
        platformId);
  }

  /** Whatever is due for the same platform now and held by nobody waits as long as this one. */
  void rest(GradeTarget away, Instant now) {
    entities.flush();
    sql.update(
        "update lms_grade_target set next_attempt_at = ?, attempts = greatest(attempts, ?) where "
            + DUE
            + " and platform_id = ?",
        away.nextAttemptAt(),
        away.attempts(),
        now,
        now,
        away.platformId());
  }

  List<GradeTarget> of(CohortId cohort) {
    return entities
        .createQuery(
            "select t from GradeTarget t where t.cohortId = :cohort and t.wantedScore is not null"
                + " order by t.wantedAt desc",
            GradeTarget.class)
        .setParameter("cohort", cohort.value())
        .getResultList();
  }

  List<GradeTarget> ofPlatform(long platform) {
    return entities
        .createQuery(
            "select t from GradeTarget t where t.platformId = :platform order by t.id",
            GradeTarget.class)
        .setParameter("platform", platform)
        .getResultList();
  }

  /** The score that a platform answered last. */
  Optional<GradeTarget> lastTold(long platform) {
    return entities
        .createQuery(
            "select t from GradeTarget t where t.platformId = :platform"
                + " and t.answeredAt is not null order by t.answeredAt desc",
            GradeTarget.class)
        .setParameter("platform", platform)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  List<GradeTarget> of(PersonId person) {
    return entities
        .createQuery(
            "select t from GradeTarget t where t.personId = :person order by t.id",
            GradeTarget.class)
        .setParameter("person", person.value())
        .getResultList();
  }

  /**
   * What this LMS was or will be told of them.
   *
   * @param knownAs the name under which its people are known
   */
  List<GradeTarget> of(PersonId person, String knownAs) {
    List<Long> platforms =
        sql.all(
            "select p.id from lms_platform p left join lms_issuer i on i.issuer = p.issuer"
                + " where coalesce(i.known_as, p.issuer) = ?",
            row -> row.getLong(1),
            knownAs);
    return of(person).stream().filter(target -> platforms.contains(target.platformId())).toList();
  }

  void move(PersonId account, PersonId person) {
    sql.update(
        "update lms_grade_target set person_id = ? where person_id = ?",
        person.value(),
        account.value());
  }

  List<Delivery> attempts(GradeTarget target) {
    return entities
        .createQuery(
            "select d from Delivery d where d.targetId = :target order by d.id", Delivery.class)
        .setParameter("target", target.id())
        .getResultList();
  }

  long waiting() {
    return entities
        .createQuery(
            "select count(t) from GradeTarget t where t.state = org.maillage.lms.domain.GradeTarget.State.WAITING",
            Long.class)
        .getSingleResult();
  }

  Optional<Instant> waitingSince() {
    return sql
        .all(
            "select min(wanted_at) from lms_grade_target where state = 'WAITING'",
            row -> row.getObject(1, OffsetDateTime.class))
        .stream()
        .filter(Objects::nonNull)
        .map(OffsetDateTime::toInstant)
        .findFirst();
  }

  long refused() {
    return count("select count(*) from lms_grade_target where state = 'REFUSED'");
  }

  long platformsAway() {
    return count(
        "select count(distinct platform_id) from lms_grade_target"
            + " where state = 'WAITING' and attempts > 0");
  }

  private long count(String question) {
    return sql.first(question, row -> row.getLong(1)).orElseThrow();
  }

  /** Of what the platform said; its words may name a person. */
  void forgetAnswers(long platform) {
    sql.update(
        "update lms_delivery set answer = null where answer is not null and target_id in"
            + " (select id from lms_grade_target where platform_id = ?)",
        platform);
    sql.update(
        "update lms_grade_target set last_answer = null"
            + " where platform_id = ? and last_answer is not null",
        platform);
  }

  long waiting(long platform) {
    return entities
        .createQuery(
            "select count(t) from GradeTarget t where t.platformId = :platform"
                + " and t.state = org.maillage.lms.domain.GradeTarget.State.WAITING",
            Long.class)
        .setParameter("platform", platform)
        .getSingleResult();
  }

  void forget(PersonId person) {
    entities
        .createQuery(
            "delete from Delivery d where d.targetId in"
                + " (select t.id from GradeTarget t where t.personId = :person)")
        .setParameter("person", person.value())
        .executeUpdate();
    entities
        .createQuery("delete from GradeTarget t where t.personId = :person")
        .setParameter("person", person.value())
        .executeUpdate();
  }
}
