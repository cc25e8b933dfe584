package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.SpaceId;
import org.maillage.kernel.Sql;
import org.maillage.people.api.SpaceRole;
import org.maillage.people.domain.Code;
import org.maillage.people.domain.Code.Kind;

/** Codes by their fingerprints, and who typed codes that nobody made. */
@ApplicationScoped
public class CodeRepository {
  private static final String READ =
      "select fingerprint, kind, made_by, expires_at, used_by, withdrawn_at, space_id, role,"
          + " cohort_id from people_code where ";

  @Inject private Sql sql;

  /** A code of a person, for them to read of: when it was made and until when it works. */
  record Made(Kind kind, Instant at, Instant until) {}

  /**
   * @param publicId names it in lists; null for one that stands in none
   * @return false when there is one of this name
   */
  boolean add(Code code, String publicId, Instant now) {
    return sql.update(
            "insert into people_code (fingerprint, kind, made_by, created_at, expires_at,"
                + " public_id, space_id, role, cohort_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " on conflict do nothing",
            code.fingerprint(),
            code.kind().name(),
            code.madeBy() == null ? null : code.madeBy().value(),
            now,
            code.expiresAt(),
            publicId,
            code.space() == null ? null : code.space().value(),
            code.role() == null ? null : code.role().name(),
            code.cohort() == null ? null : code.cohort().value())
        == 1;
  }

  /** Another code in the place of one that nobody used; false when there is none. */
  boolean replace(String publicId, Code code) {
    return sql.update(
            "update people_code set fingerprint = ? where public_id = ? and used_at is null"
                + " and withdrawn_at is null and space_id = ? and role = ?",
            code.fingerprint(),
            publicId,
            code.space().value(),
            code.role().name())
        == 1;
  }

  /** Those of this kind, for the same cohort if any, that a person made and nobody used. */
  void drop(Code newer) {
    sql.update(
        "delete from people_code where kind = ? and made_by = ? and used_at is null"
            + " and cohort_id is not distinct from cast(? as bigint)",
        newer.kind().name(),
        newer.madeBy().value(),
        newer.cohort() == null ? null : newer.cohort().value());
  }

  /** Those that nobody used of a cohort that no course leads to any more. */
  void dropOpen(CohortId cohort) {
    sql.update("delete from people_code where cohort_id = ? and used_at is null", cohort.value());
  }

  Optional<Code> find(String fingerprint) {
    return sql.first(READ + "fingerprint = ?", CodeRepository::code, fingerprint);
  }

  private static Code code(ResultSet row) throws SQLException {
    Long space = row.getObject("space_id", Long.class);
    String role = row.getString("role");
    Long cohort = row.getObject("cohort_id", Long.class);
    return new Code(
        row.getString("fingerprint"),
        Kind.valueOf(row.getString("kind")),
        person(row, "made_by"),
        Sql.instant(row, "expires_at"),
        person(row, "used_by"),
        row.getObject("withdrawn_at") != null,
        space == null ? null : new SpaceId(space),
        role == null ? null : SpaceRole.valueOf(role),
        cohort == null ? null : new CohortId(cohort));
  }

  private static PersonId person(ResultSet row, String column) throws SQLException {
    Long number = row.getObject(column, Long.class);
    return number == null ? null : new PersonId(number);
  }

  void use(Code code, PersonId person, Instant now) {
    sql.update(
        "update people_code set used_by = ?, used_at = ? where fingerprint = ?",
        person.value(),
        now,
        code.fingerprint());
  }

  List<Made> of(PersonId person) {
    return sql.all(
        "select kind, created_at, expires_at from people_code where made_by = ? order by created_at",
        row ->
            new Made(
                Kind.valueOf(row.getString(1)),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "expires_at")),
        person.value());
  }

  void missed(PersonId person, Instant now) {
    sql.update(
        "insert into people_code_miss (person_id, missed_at) values (?, ?)", person.value(), now);
  }

  long misses(PersonId person, Instant since) {
    return sql.first(
            "select count(*) from people_code_miss where person_id = ? and missed_at > ?",
            row -> row.getLong(1),
            person.value(),
            since)
        .orElseThrow();
  }

  void move(PersonId account, PersonId person) {
    for (String column :
        List.of("code set made_by", "code set used_by", "code_miss set person_id")) {
      String name = column.replaceFirst(".* ", "");
      sql.update(
          "update people_" + column + " = ? where " + name + " = ?",
          person.value(),
          account.value());
    }
  }

  void forget(PersonId person) {
    sql.update(
        "delete from people_code where made_by = ? or used_by = ?", person.value(), person.value());
    sql.update("delete from people_code_miss where person_id = ?", person.value());
  }

  void forgetOver(Instant codes, Instant misses) {
    sql.update("delete from people_code where expires_at < ?", codes);
    sql.update("delete from people_code_miss where missed_at < ?", misses);
  }
}
