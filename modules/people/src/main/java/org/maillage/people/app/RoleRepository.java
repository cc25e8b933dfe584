package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maillage.kernel.OpaqueId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.SpaceId;
import org.maillage.kernel.Sql;
import org.maillage.people.api.SpaceRole;
import org.maillage.people.api.SpaceRoles.Held;
import org.maillage.people.api.SpaceRoles.Offered;
import org.maillage.people.domain.Pseudonym;
import org.maillage.people.domain.SpaceFigures;

/** Who has which role in which space, and what there is to see in it. */
@ApplicationScoped
public class RoleRepository {
  private static final String HELD =
      """
      select g.public_id, g.role, g.granted_at, p.public_id as person,
        (select min(i.full_name) from people_identity i where i.person_id = g.person_id
          and i.issuer in (select x.issuer from people_cohort_context x
            join people_cohort c on c.id = x.cohort_id where c.space_id = g.space_id)) as named
      from people_role_grant g join people_person p on p.id = g.person_id
      where g.space_id = ? order by g.granted_at
      """;
  private static final String FIGURES =
      """
      select c.title, count(case when m.role = 'LEARNER' then 1 end),
        count(case when m.role = 'TRAINER' then 1 end)
      from people_cohort c left join people_membership m
        on m.cohort_id = c.id and m.left_at is null
      where c.space_id = ?
        and exists (select 1 from people_cohort_context x where x.cohort_id = c.id)
      group by c.id, c.title order by c.title, c.id
      """;

  @Inject private Sql sql;

  record Named(SpaceId space, String name) {}

  /** A role of a person. */
  record Granted(SpaceId space, String name, SpaceRole role, Instant at) {}

  List<Named> spaces() {
    return sql.all(
        "select id, name from people_space order by name, id",
        row -> new Named(new SpaceId(row.getLong(1)), row.getString(2)));
  }

  Optional<Named> space(SpaceId space) {
    return sql.first(
        "select id, name from people_space where id = ?",
        row -> new Named(new SpaceId(row.getLong(1)), row.getString(2)),
        space.value());
  }

  List<Held> held(SpaceId space) {
    return sql.all(
        HELD,
        row -> {
          String name = row.getString("named");
          return new Held(
              row.getString("public_id"),
              SpaceRole.valueOf(row.getString("role")),
              name == null ? Pseudonym.of(row.getString("person")) : name,
              Sql.instant(row, "granted_at"));
        },
        space.value());
  }

  List<Offered> offered(SpaceId space, Instant now) {
    return sql.all(
        "select public_id, role, expires_at from people_code where space_id = ?"
            + " and used_at is null and withdrawn_at is null and expires_at > ? order by created_at",
        row ->
            new Offered(
                row.getString(1),
                SpaceRole.valueOf(row.getString(2)),
                Sql.instant(row, "expires_at")),
        space.value(),
        now);
  }

  List<Granted> of(PersonId person) {
    return sql.all(
        "select s.id, s.name, g.role, g.granted_at from people_role_grant g"
            + " join people_space s on s.id = g.space_id where g.person_id = ?"
            + " order by s.name, s.id, g.role",
        row ->
            new Granted(
                new SpaceId(row.getLong(1)),
                row.getString(2),
                SpaceRole.valueOf(row.getString(3)),
                Sql.instant(row, "granted_at")),
        person.value());
  }

  boolean coordinates(PersonId person, SpaceId space) {
    return of(person).stream()
        .anyMatch(g -> g.space().equals(space) && g.role() == SpaceRole.COORDINATOR);
  }

  /** Groups of a space with how many learn and train in each now. */
  List<SpaceFigures> figures(SpaceId space) {
    return sql.all(
        FIGURES,
        row -> new SpaceFigures(row.getString(1), row.getLong(2), row.getLong(3)),
        space.value());
  }

  void grant(PersonId person, SpaceId space, SpaceRole role, Instant now) {
    sql.update(
        "insert into people_role_grant (public_id, space_id, person_id, role, granted_at)"
            + " values (?, ?, ?, ?, ?) on conflict do nothing",
        OpaqueId.random(),
        space.value(),
        person.value(),
        role.name(),
        now);
  }

  /** Null stands for every space. False when there was nothing to take back. */
  boolean withdraw(String id, SpaceId space, Instant now) {
    Long within = space == null ? null : space.value();
    return sql.update(
                "delete from people_role_grant where public_id = ?"
                    + " and space_id = coalesce(cast(? as bigint), space_id)",
                id,
                within)
            + sql.update(
                "update people_code set withdrawn_at = ? where public_id = ? and used_at is null"
                    + " and withdrawn_at is null"
                    + " and space_id = coalesce(cast(? as bigint), space_id)",
                now,
                id,
                within)
        > 0;
  }

  /** A role that both accounts have is one. */
  void move(PersonId account, PersonId person) {
    sql.update(
        "delete from people_role_grant where person_id = ? and exists (select 1 from"
            + " people_role_grant other where other.person_id = ?"
            + " and other.space_id = people_role_grant.space_id"
            + " and other.role = people_role_grant.role)",
        account.value(),
        person.value());
    sql.update(
        "update people_role_grant set person_id = ? where person_id = ?",
        person.value(),
        account.value());
  }

  void forget(PersonId person) {
    sql.update("delete from people_role_grant where person_id = ?", person.value());
  }

  /** Roles and open codes of a space that becomes part of another are of that one. */
  void move(SpaceId from, SpaceId into) {
    sql.update(
        "delete from people_role_grant where space_id = ? and exists (select 1 from"
            + " people_role_grant other where other.space_id = ? and other.person_id ="
            + " people_role_grant.person_id and other.role = people_role_grant.role)",
        from.value(),
        into.value());
    sql.update(
        "update people_role_grant set space_id = ? where space_id = ?", into.value(), from.value());
    sql.update(
        "update people_code set space_id = ? where space_id = ?", into.value(), from.value());
  }
}
