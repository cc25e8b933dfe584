package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.maillage.lms.domain.OperatorSession;

/** Sessions of operators, by the hash of their id. */
@ApplicationScoped
public class OperatorSessionRepository {
  @PersistenceContext private EntityManager entities;

  Optional<OperatorSession> find(String idHash) {
    return Optional.ofNullable(entities.find(OperatorSession.class, idHash));
  }

  void add(OperatorSession session) {
    entities.persist(session);
  }

  void remove(String idHash) {
    find(idHash).ifPresent(entities::remove);
  }

  void forgetBefore(Instant now) {
    entities
        .createQuery("delete from OperatorSession s where s.expiresAt < :now")
        .setParameter("now", now)
        .executeUpdate();
  }
}
