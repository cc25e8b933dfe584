package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.maillage.kernel.Actor;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Role;
import org.maillage.kernel.Sql;
import org.maillage.lms.domain.Visit;
import org.maillage.lti13.launch.NonceStore;
import org.maillage.people.api.SpaceRow;

/** Visits, and the launches that were used. */
@ApplicationScoped
public class VisitRepository implements NonceStore {
  /** With the space it is in: every page shows that, and asks the database this once. */
  private static final String FOUND =
      "select v.id, v.person_id, v.cohort_id, v.role, v.display_name, v.locale, v.frame,"
          + " v.platform_admin, v.secret_hash, v.platform_id, v.deployment_id, v.context_id,"
          + " v.deep_linking, v.started_at, "
          + SpaceRow.COLUMNS
          + " from lms_visit v join lms_platform p on p.id = v.platform_id"
          + " join people_space s on s.id = p.space_id where v.id = ?";

  @Inject private Sql sql;

  /** The primary key decides: of concurrent launches with one nonce, on any node, one gets in. */
  @Override
  public boolean consume(String nonce, Instant expiresAt) {
    return sql.update(
            "insert into lms_nonce (nonce, expires_at) values (?, ?) on conflict do nothing",
            nonce,
            expiresAt)
        == 1;
  }

  void add(Visit visit) {
    Actor actor = visit.actor();
    sql.update(
        "insert into lms_visit (id, person_id, cohort_id, role, display_name, locale, frame,"
            + " platform_admin, secret_hash, platform_id, deployment_id, context_id,"
            + " deep_linking, started_at, expires_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        actor.visit(),
        actor.knownPerson().map(PersonId::value).orElse(null),
        actor.knownCohort().map(CohortId::value).orElse(null),
        actor.role().name(),
        actor.displayName(),
        actor.locale().getLanguage(),
        actor.frame(),
        actor.administers(),
        visit.secretHash(),
        visit.platformId(),
        visit.deploymentId(),
        visit.contextId(),
        visit.deepLinking(),
        visit.startedAt(),
        visit.expiresAt());
  }

  public Optional<Visit> find(String id) {
    return sql.first(FOUND, VisitRepository::visit, id);
  }

  /** Keeps what an administrator's LMS sent as long as the visit. */
  void received(String visit, String json) {
    sql.update("update lms_visit set received = ? where id = ?", json, visit);
  }

  Optional<String> received(String visit) {
    return sql.first(
        "select received from lms_visit where id = ? and received is not null",
        row -> row.getString(1),
        visit);
  }

  private static Visit visit(ResultSet row) throws SQLException {
    Long person = row.getObject(2, Long.class);
    Long cohort = row.getObject(3, Long.class);
    Actor actor =
        new Actor(
                row.getString(1),
                person == null ? null : new PersonId(person),
                cohort == null ? null : new CohortId(cohort),
                Role.valueOf(row.getString(4)),
                row.getString(5),
                Locale.forLanguageTag(row.getString(6)),
                row.getString(7),
                row.getBoolean(8))
            .in(SpaceRow.face(row));
    return new Visit(
        actor,
        row.getString(9),
        row.getLong(10),
        row.getString(11),
        row.getString(12),
        row.getString(13),
        Sql.instant(row, "started_at"));
  }

  /** A launch as its person may read of it. */
  record Opened(String issuer, Instant at, Instant until, String received) {}

  List<Opened> of(PersonId person) {
    return sql.all(
        "select p.issuer, v.started_at, v.expires_at, v.received from lms_visit v"
            + " join lms_platform p on p.id = v.platform_id"
            + " where v.person_id = ? order by v.started_at",
        row ->
            new Opened(
                row.getString(1),
                Sql.instant(row, "started_at"),
                Sql.instant(row, "expires_at"),
                row.getString(4)),
        person.value());
  }

  void forgetNames(long platform) {
    sql.update(
        "update lms_visit set display_name = null"
            + " where platform_id = ? and display_name is not null",
        platform);
  }

  void move(PersonId account, PersonId person) {
    sql.update(
        "update lms_visit set person_id = ? where person_id = ?", person.value(), account.value());
  }

  void forget(PersonId person) {
    sql.update("delete from lms_visit where person_id = ?", person.value());
  }

  void forgetBefore(Instant now) {
    sql.update("delete from lms_visit where expires_at < ?", now);
    sql.update("delete from lms_nonce where expires_at < ?", now);
  }
}
