package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;

/** The forms of the administration pages that were sent, and what they were answered. */
@ApplicationScoped
public class SentFormRepository {
  @PersistenceContext private EntityManager entities;

  /** True the first time; waits while the first sending is under way elsewhere. */
  boolean count(String operation, Instant now) {
    return entities
            .createNativeQuery(
                "insert into lms_operation (operation, counted_at) values (?, ?)"
                    + " on conflict do nothing")
            .setParameter(1, operation)
            .setParameter(2, now.atOffset(ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }

  String answer(String operation) {
    return (String)
        entities
            .createNativeQuery("select answer from lms_operation where operation = ?")
            .setParameter(1, operation)
            .getSingleResult();
  }

  void keep(String operation, String answer) {
    entities
        .createNativeQuery("update lms_operation set answer = ? where operation = ?")
        .setParameter(1, answer)
        .setParameter(2, operation)
        .executeUpdate();
  }

  void forgetBefore(Instant before) {
    entities
        .createNativeQuery("delete from lms_operation where counted_at < ?")
        .setParameter(1, before.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }
}
