package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Sql;
import org.maillage.lms.domain.Administrator;

/** Who manages which platform's settings, or asked to. */
@ApplicationScoped
public class AdministratorRepository {
  @Inject private Sql sql;

  /** A platform that somebody manages, by its name. */
  record Managed(String platform, Instant askedAt, Instant confirmedAt) {}

  /** Those who were confirmed first, in the order they asked. */
  List<Administrator> of(long platform) {
    return sql.all(
        "select person_id, asked_at, confirmed_at from lms_administrator where platform_id = ?"
            + " order by confirmed_at, asked_at, person_id",
        row ->
            new Administrator(
                new PersonId(row.getLong(1)),
                Sql.instant(row, "asked_at"),
                Sql.instant(row, "confirmed_at")),
        platform);
  }

  List<Managed> of(PersonId person) {
    return sql.all(
        "select p.name, a.asked_at, a.confirmed_at from lms_administrator a"
            + " join lms_platform p on p.id = a.platform_id"
            + " where a.person_id = ? order by a.asked_at",
        row ->
            new Managed(
                row.getString(1), Sql.instant(row, "asked_at"), Sql.instant(row, "confirmed_at")),
        person.value());
  }

  void add(long platform, Administrator administrator) {
    sql.update(
        "insert into lms_administrator (platform_id, person_id, asked_at, confirmed_at)"
            + " values (?, ?, ?, ?) on conflict do nothing",
        platform,
        administrator.person().value(),
        administrator.askedAt(),
        administrator.confirmedAt());
  }

  void confirm(long platform, PersonId person, Instant now) {
    sql.update(
        "update lms_administrator set confirmed_at = ?"
            + " where platform_id = ? and person_id = ? and confirmed_at is null",
        now,
        platform,
        person.value());
  }

  void remove(long platform, PersonId person) {
    sql.update(
        "delete from lms_administrator where platform_id = ? and person_id = ?",
        platform,
        person.value());
  }

  void move(PersonId account, PersonId person) {
    sql.update(
        "update lms_administrator set person_id = ? where person_id = ? and not exists"
            + " (select 1 from lms_administrator own where own.person_id = ?"
            + " and own.platform_id = lms_administrator.platform_id)",
        person.value(),
        account.value(),
        person.value());
    forget(account);
  }

  void forget(PersonId person) {
    sql.update("delete from lms_administrator where person_id = ?", person.value());
  }

  /** Of how many platforms somebody asked to manage the settings and waits. */
  long waiting() {
    return sql.first(
            "select count(distinct platform_id) from lms_administrator where confirmed_at is null",
            row -> row.getLong(1))
        .orElse(0L);
  }
}
