package org.maillage.learning.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.maillage.kernel.PersonId;
import org.maillage.learning.domain.Learner;

/** Whoever is doing something right now, and the forms that they already sent. */
@ApplicationScoped
public class LearnerRepository {
  @PersistenceContext private EntityManager entities;

  /** Waits until nothing else of this person is under way; holds until the transaction ends. */
  void lock(PersonId person) {
    if (find(person) == null) {
      entities
          .createNativeQuery(
              "insert into learning_learner (person_id) values (?) on conflict do nothing")
          .setParameter(1, person.value())
          .executeUpdate();
      find(person);
    }
  }

  private Learner find(PersonId person) {
    return entities.find(Learner.class, person.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  /** True the first time a form of this person comes in. */
  boolean count(PersonId person, String operation, Instant now) {
    return entities
            .createNativeQuery(
                "insert into learning_operation (person_id, operation, counted_at)"
                    + " values (?, ?, ?) on conflict do nothing")
            .setParameter(1, person.value())
            .setParameter(2, operation)
            .setParameter(3, now.atOffset(ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }

  /** Nobody sends a form again after so long. */
  void forgetOperations(PersonId person, Instant before) {
    entities
        .createNativeQuery("delete from learning_operation where person_id = ? and counted_at < ?")
        .setParameter(1, person.value())
        .setParameter(2, before.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  void erase(PersonId person) {
    for (String table : List.of("learning_operation", "learning_learner")) {
      entities
          .createNativeQuery("delete from " + table + " where person_id = ?")
          .setParameter(1, person.value())
          .executeUpdate();
    }
  }
}
