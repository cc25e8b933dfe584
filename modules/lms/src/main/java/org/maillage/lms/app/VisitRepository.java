package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.lms.domain.Course;
import org.maillage.lms.domain.Visit;
import org.maillage.lti13.launch.NonceStore;

/** Visits, the courses they come from, and the launches that were used. */
@ApplicationScoped
public class VisitRepository implements NonceStore {
  private static final String UNIQUE_VIOLATION = "23505";

  @PersistenceContext private EntityManager entities;

  /** The primary key decides: of concurrent launches with one nonce, on any node, one gets in. */
  @Override
  public boolean consume(String nonce, Instant expiresAt) {
    try {
      entities
          .createNativeQuery("insert into lms_nonce (nonce, expires_at) values (?, ?)")
          .setParameter(1, nonce)
          .setParameter(2, expiresAt.atOffset(ZoneOffset.UTC))
          .executeUpdate();
      return true;
    } catch (PersistenceException failure) {
      if (isTaken(failure)) {
        return false;
      }
      throw failure;
    }
  }

  private static boolean isTaken(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  void add(Visit visit) {
    entities.persist(visit);
  }

  public Optional<Visit> find(String id) {
    return Optional.ofNullable(entities.find(Visit.class, id));
  }

  Course course(Course.Key key) {
    return entities.find(Course.class, key);
  }

  List<Course> courses(CohortId cohort) {
    return entities
        .createQuery("select c from Course c where c.cohortId = :cohort", Course.class)
        .setParameter("cohort", cohort.value())
        .getResultList();
  }

  void add(Course course) {
    entities.persist(course);
  }

  void forget(PersonId person) {
    entities
        .createQuery("delete from Visit v where v.personId = :person")
        .setParameter("person", person.value())
        .executeUpdate();
  }

  void forgetBefore(Instant now) {
    entities
        .createQuery("delete from Visit v where v.expiresAt < :now")
        .setParameter("now", now)
        .executeUpdate();
    entities
        .createNativeQuery("delete from lms_nonce where expires_at < ?")
        .setParameter(1, now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }
}
