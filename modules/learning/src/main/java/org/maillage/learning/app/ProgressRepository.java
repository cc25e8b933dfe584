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
  @PersistenceContext private EntityManager entities;
  @Inject private Sql sql;

  /** Everything a person did, in every course and outside of any, and where they left units. */
  Trail trail(PersonId person) {
    List<Doing> doings = new ArrayList<>();
    Map<String, String> places = new HashMap<>();
    sql.all(
        "select step_id, unit, cohort_id, done_at from learning_step_record where person_id = ?"
            + " union all select step_id, unit, -1, left_at from learning_place where person_id = ?",
        row -> {
          long cohort = row.getLong(3);
          if (cohort < 0) {
            return places.put(row.getString(2), row.getString(1));
          }
          CohortId course = cohort == 0 ? null : new CohortId(cohort);
          Instant when = Sql.instant(row, "done_at");
          return doings.add(new Doing(row.getString(1), row.getString(2), course, when));
        },
        person.value(),
        person.value());
    return new Trail(doings, places);
  }

  List<StepRecord> records(PersonId person) {
    return entities
        .createQuery(
            "select r from StepRecord r where r.personId = :person order by r.doneAt",
            StepRecord.class)
        .setParameter("person", person.value())
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
   * the person agreed to show it. The answer to that is read where module people keeps it, and the
   * database puts a person's steps in one row: a grid of a whole course costs one query, whatever
   * its size. Its first half reads nothing but an index.
   */
  List<Seen> seenBy(CohortId cohort, Collection<PersonId> people) {
    List<Object> values = new ArrayList<>();
    values.add(cohort.value());
    people.forEach(person -> values.add(person.value()));
    values.add(cohort.value());
    values.add(cohort.value());
    return sql.all(
        "select person_id, string_agg(step_id, ' ') from ("
            + "select r.person_id, r.step_id from learning_step_record r"
            + (" where r.cohort_id = ? and r.person_id in (" + marks(people.size()) + ")")
            + " union all select r.person_id, r.step_id from people_share s"
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

  private static String marks(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
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
