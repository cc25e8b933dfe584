package org.maillage.learning.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Sql;
import org.maillage.learning.domain.Doing;
import org.maillage.learning.domain.Place;
import org.maillage.learning.domain.StepRecord;
import org.maillage.learning.domain.Trail;

/** What persons did, and where they left each unit. */
@ApplicationScoped
public class ProgressRepository {
  /** A larger cohort than this takes a second question. */
  private static final int PEOPLE_A_QUERY = 5_000;

  @PersistenceContext private EntityManager entities;
  @Inject private Sql sql;

  /**
   * Everything a person did, with each of their accounts, in every course and outside of any, and
   * where they left units.
   */
  Trail trail(PersonId person) {
    List<Doing> doings = new ArrayList<>();
    Map<String, String> places = new HashMap<>();
    sql.all(
        "select step_id, unit, cohort_id, done_at, person_id from learning_step_record"
            + " where person_id = ?"
            + " union all select r.step_id, r.unit, r.cohort_id, r.done_at, r.person_id"
            + " from people_person a join learning_step_record r on r.person_id = a.id"
            + " where a.alias_of = ?"
            + " union all select step_id, unit, -1, left_at, person_id from learning_place"
            + " where person_id = ?",
        row -> {
          long cohort = row.getLong(3);
          if (cohort < 0) {
            return places.put(row.getString(2), row.getString(1));
          }
          CohortId course = cohort == 0 ? null : new CohortId(cohort);
          Instant when = Sql.instant(row, "done_at");
          PersonId account = new PersonId(row.getLong(5));
          return doings.add(new Doing(account, row.getString(1), row.getString(2), course, when));
        },
        person.value(),
        person.value(),
        person.value());
    return new Trail(doings, places);
  }

  /** In the order they were done. */
  List<StepRecord> records(Collection<PersonId> accounts) {
    return entities
        .createQuery(
            "select r from StepRecord r where r.personId in :accounts order by r.doneAt",
            StepRecord.class)
        .setParameter("accounts", accounts.stream().map(PersonId::value).toList())
        .getResultList();
  }

  Optional<StepRecord> record(StepRecord.Key key) {
    return Optional.ofNullable(entities.find(StepRecord.class, key));
  }

  void add(StepRecord done) {
    entities.persist(done);
  }

  void remove(StepRecord undone) {
    entities.remove(undone);
  }

  /** Whoever hears of a change next reads it by SQL. */
  void flush() {
    entities.flush();
  }

  /** A person and every step of theirs that a cohort may see. */
  record Seen(PersonId person, Set<String> steps) {}

  /**
   * What a cohort may see of its people: each step that was done in it, or done elsewhere before
   * the person agreed to show it with the account they did it with. That answer, and whose account
   * it is, are read where module people keeps them, and the database puts a person's steps in one
   * row: a grid of a whole course costs one query, whatever its size. Its first part reads nothing
   * but an index.
   */
  List<Seen> seenBy(CohortId cohort, Collection<PersonId> people) {
    return Sql.portions(people, PEOPLE_A_QUERY).stream()
        .flatMap(some -> someSeenBy(cohort, some).stream())
        .toList();
  }

  private List<Seen> someSeenBy(CohortId cohort, List<PersonId> people) {
    List<Object> values = new ArrayList<>();
    values.add(cohort.value());
    people.forEach(person -> values.add(person.value()));
    values.addAll(Collections.nCopies(4, cohort.value()));
    return sql.all(
        "select person_id, string_agg(step_id, ' ') from ("
            + "select r.person_id, r.step_id from learning_step_record r"
            + (" where r.cohort_id = ? and r.person_id in (" + Sql.marks(people.size()) + ")")
            + " union all select a.alias_of, r.step_id from people_membership m"
            + " join people_person a on a.alias_of = m.person_id"
            + " join learning_step_record r on r.person_id = a.id and r.cohort_id = ?"
            + " where m.cohort_id = ?"
            + " union all select coalesce(a.alias_of, a.id), r.step_id from people_share s"
            + " join people_person a on a.id = s.person_id"
            + " join learning_step_record r on r.person_id = s.person_id"
            + " where s.cohort_id = ? and s.shown = true"
            + " and r.cohort_id <> ? and r.done_at <= s.answered_at"
            + ") seen group by person_id",
        row ->
            new Seen(
                new PersonId(row.getLong(1)),
                new HashSet<>(Arrays.asList(row.getString(2).split(" ")))),
        values.toArray());
  }

  /** False when they have no place in this unit yet. */
  boolean movePlace(PersonId person, String unit, String step, Instant now) {
    return entities
            .createQuery(
                "update Place p set p.stepId = :step, p.leftAt = :now"
                    + " where p.personId = :person and p.unit = :unit")
            .setParameter("step", step)
            .setParameter("now", now)
            .setParameter("person", person.value())
            .setParameter("unit", unit)
            .executeUpdate()
        > 0;
  }

  /** Their first place in a unit. Two tabs may do this at once: none fails. */
  void keepPlace(PersonId person, String unit, String step, Instant now) {
    entities
        .createNativeQuery(
            "insert into learning_place (person_id, unit, step_id, left_at)"
                + " values (?, ?, ?, ?) on conflict do nothing")
        .setParameter(1, person.value())
        .setParameter(2, unit)
        .setParameter(3, step)
        .setParameter(4, now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** Where they were last counts. */
  void movePlaces(PersonId account, PersonId person) {
    sql.update(
        "delete from learning_place where person_id = ? and exists (select 1 from learning_place a"
            + " where a.person_id = ? and a.unit = learning_place.unit"
            + " and a.left_at > learning_place.left_at)",
        person.value(),
        account.value());
    sql.update(
        "update learning_place set person_id = ? where person_id = ? and unit not in"
            + " (select unit from learning_place where person_id = ?)",
        person.value(),
        account.value(),
        person.value());
    sql.update("delete from learning_place where person_id = ?", account.value());
  }

  List<Place> places(PersonId person) {
    return entities
        .createQuery(
            "select p from Place p where p.personId = :person order by p.unit", Place.class)
        .setParameter("person", person.value())
        .getResultList();
  }

  void erase(PersonId person) {
    for (String entity : List.of("StepRecord", "Place")) {
      entities
          .createQuery("delete from " + entity + " e where e.personId = :person")
          .setParameter("person", person.value())
          .executeUpdate();
    }
  }
}
