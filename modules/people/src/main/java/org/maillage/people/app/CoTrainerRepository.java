package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.OpaqueId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Sql;
import org.maillage.people.domain.Pseudonym;

/** Who trains which cohort by a code. */
@ApplicationScoped
public class CoTrainerRepository {
  private static final String OF_COHORT =
      """
      select t.public_id, t.since, p.public_id as person, (select min(i.full_name)
        from people_identity i where i.person_id = t.person_id) as named
      from people_co_trainer t join people_person p on p.id = t.person_id
      where t.cohort_id = ? order by t.since
      """;

  /** The team of a group that no course leads to any more reads on what it saw until then. */
  private static final String BEFORE =
      " from people_cohort c join people_membership m on m.cohort_id = c.id"
          + " where m.person_id = ? and m.role = 'TRAINER' and m.left_at is null"
          + " and not exists (select 1 from people_cohort_context x where x.cohort_id = c.id)";

  @Inject private Sql sql;

  /**
   * @param id names it in forms; opens nothing
   * @param who as an LMS names them, else what stands for a name
   */
  public record CoTrainer(String id, String who, Instant since) {}

  /** A cohort that somebody trains by a code. */
  public record Trained(String cohort, String title, Instant since) {}

  Optional<CohortId> trains(PersonId person, String cohort) {
    return sql.first(
        "select c.id from people_cohort c join people_co_trainer t on t.cohort_id = c.id"
            + " where c.public_id = ? and t.person_id = ? union all select c.id"
            + BEFORE
            + " and c.public_id = ?",
        row -> new CohortId(row.getLong(1)),
        cohort,
        person.value(),
        person.value(),
        cohort);
  }

  /**
   * As the course last said: co-trainers invite nobody. Who trains by a right of the whole site may
   * be missing on the course’s list, so that alone ends nothing.
   */
  boolean isTeam(PersonId person, CohortId cohort) {
    return sql.first(
            "select person_id from people_membership where cohort_id = ? and person_id = ?"
                + " and role = 'TRAINER'",
            row -> row.getLong(1),
            cohort.value(),
            person.value())
        .isPresent();
  }

  List<CoTrainer> of(CohortId cohort) {
    return sql.all(
        OF_COHORT,
        row -> {
          String name = row.getString("named");
          return new CoTrainer(
              row.getString("public_id"),
              name == null ? Pseudonym.of(row.getString("person")) : name,
              Sql.instant(row, "since"));
        },
        cohort.value());
  }

  List<Trained> by(PersonId person) {
    return sql.all(
        "select c.public_id, c.title, t.since from people_co_trainer t"
            + " join people_cohort c on c.id = t.cohort_id where t.person_id = ?"
            + " order by c.title, c.id",
        row -> new Trained(row.getString(1), row.getString(2), Sql.instant(row, "since")),
        person.value());
  }

  List<Trained> before(PersonId person) {
    return sql.all(
        "select c.public_id, c.title, m.joined_at as since" + BEFORE + " order by c.title, c.id",
        row -> new Trained(row.getString(1), row.getString(2), Sql.instant(row, "since")),
        person.value());
  }

  void add(CohortId cohort, PersonId person, Instant now) {
    sql.update(
        "insert into people_co_trainer (cohort_id, person_id, public_id, since)"
            + " values (?, ?, ?, ?) on conflict do nothing",
        cohort.value(),
        person.value(),
        OpaqueId.random(),
        now);
  }

  void end(CohortId cohort, String id) {
    sql.update(
        "delete from people_co_trainer where cohort_id = ? and public_id = ?", cohort.value(), id);
  }

  /** Whoever trains with one account trains. */
  void move(PersonId account, PersonId person) {
    sql.update(
        "delete from people_co_trainer where person_id = ? and cohort_id in"
            + " (select cohort_id from people_co_trainer where person_id = ?)",
        account.value(),
        person.value());
    sql.update(
        "update people_co_trainer set person_id = ? where person_id = ?",
        person.value(),
        account.value());
  }

  void forget(PersonId person) {
    sql.update("delete from people_co_trainer where person_id = ?", person.value());
  }
}
