package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.OpaqueId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Sql;
import org.maillage.people.app.ArrivalRepository.Followed;
import org.maillage.people.domain.CohortGroup;

/** Groups and who is in them; every launch that tells groups asks here, and every grid. */
@ApplicationScoped
public class GroupRepository {
  private static final String OF_COHORT = "(select id from people_group where cohort_id = ?)";

  private static final String TWICE =
      " from people_group f join people_group t"
          + " on t.cohort_id = ? and t.issuer = f.issuer and t.number = f.number";

  @Inject private Sql sql;

  /** The numbers of the groups that the LMS put the person in, in this course. */
  Set<String> told(Followed course, PersonId person) {
    return new HashSet<>(
        sql.all(
            "select g.number from people_group_member m join people_group g on g.id = m.group_id"
                + " where m.person_id = ? and m.by_hand = false"
                + " and g.course_id = ?",
            row -> row.getString(1),
            person.value(),
            course.course()));
  }

  void leaveTold(Followed course, PersonId person) {
    sql.update(
        "delete from people_group_member where person_id = ? and by_hand = false and group_id in"
            + " (select id from people_group where course_id = ?)",
        person.value(),
        course.course());
  }

  /** Everything that trainers wrote about this person's groups. */
  void leaveWritten(CohortId cohort, PersonId person) {
    sql.update(
        "delete from people_group_member where person_id = ? and by_hand = true and group_id in "
            + OF_COHORT,
        person.value(),
        cohort.value());
  }

  /** The LMS's group of this number; made at first sight. */
  long numbered(Followed course, String issuer, String number, Instant now) {
    sql.update(
        "insert into people_group (id, public_id, cohort_id, course_id, issuer, number, created_at)"
            + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
        sql.next("people_group_seq"),
        OpaqueId.random(),
        course.cohort().value(),
        course.course(),
        issuer,
        number,
        now);
    return sql.first(
            "select id from people_group where cohort_id = ? and issuer = ? and number = ?",
            row -> row.getLong(1),
            course.cohort().value(),
            issuer,
            number)
        .orElseThrow();
  }

  long add(CohortId cohort, String name, Instant now) {
    long id = sql.next("people_group_seq");
    sql.update(
        "insert into people_group (id, public_id, cohort_id, name, created_at)"
            + " values (?, ?, ?, ?, ?)",
        id,
        OpaqueId.random(),
        cohort.value(),
        name,
        now);
    return id;
  }

  /** Someone who is there already stays there as they are. */
  void join(long group, PersonId person, boolean byHand) {
    sql.update(
        "insert into people_group_member (group_id, person_id, by_hand) values (?, ?, ?)"
            + " on conflict do nothing",
        group,
        person.value(),
        byHand);
  }

  /** Groups of a cohort whose courses lead into another; one that both know is one. */
  void move(CohortId from, CohortId into) {
    sql.update(
        "insert into people_group_member (group_id, person_id, by_hand)"
            + " select t.id, m.person_id, m.by_hand"
            + TWICE
            + " join people_group_member m on m.group_id = f.id"
            + " where f.cohort_id = ? on conflict do nothing",
        into.value(),
        from.value());
    sql.all(
            "select f.id" + TWICE + " where f.cohort_id = ?",
            row -> row.getLong(1),
            into.value(),
            from.value())
        .forEach(this::remove);
    sql.update(
        "update people_group set cohort_id = ? where cohort_id = ?", into.value(), from.value());
  }

  void name(long group, String name) {
    sql.update("update people_group set name = ? where id = ?", name, group);
  }

  void remove(long group) {
    sql.update("delete from people_group_member where group_id = ?", group);
    sql.update("delete from people_group where id = ?", group);
  }

  /** Groups of a cohort with their people, by one question. */
  List<CohortGroup> of(CohortId cohort) {
    Map<Long, CohortGroup> groups = new LinkedHashMap<>();
    sql.all(
        "select g.id, g.public_id, g.number, g.name, m.person_id, g.issuer from people_group g"
            + " left join people_group_member m on m.group_id = g.id"
            + " where g.cohort_id = ? order by g.id",
        row -> read(row, groups),
        cohort.value());
    return new ArrayList<>(groups.values());
  }

  private static CohortGroup read(ResultSet row, Map<Long, CohortGroup> groups)
      throws SQLException {
    CohortGroup group = groups.get(row.getLong(1));
    if (group == null) {
      group =
          new CohortGroup(
              row.getLong(1),
              row.getString(2),
              row.getString(3),
              row.getString(4),
              row.getString(6),
              new HashSet<>());
      groups.put(group.id(), group);
    }
    long person = row.getLong(5);
    if (!row.wasNull()) {
      group.people().add(new PersonId(person));
    }
    return group;
  }

  /** The cohorts and groups that a person is in: title and name, or number, of each. */
  List<String[]> of(PersonId person) {
    return sql.all(
        "select c.title, coalesce(g.name, g.number) from people_group_member m"
            + " join people_group g on g.id = m.group_id join people_cohort c on c.id = g.cohort_id"
            + " where m.person_id = ? order by g.id",
        row -> new String[] {row.getString(1), row.getString(2)},
        person.value());
  }

  void move(PersonId account, PersonId person) {
    sql.update(
        "insert into people_group_member (group_id, person_id, by_hand)"
            + " select group_id, cast(? as bigint), by_hand from people_group_member"
            + " where person_id = ? on conflict do nothing",
        person.value(),
        account.value());
    forget(account);
  }

  void forget(PersonId person) {
    sql.update("delete from people_group_member where person_id = ?", person.value());
  }
}
