package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.maillage.kernel.SpaceId;
import org.maillage.lms.domain.RegisteredPlatform;

/** Registered platforms. */
@ApplicationScoped
public class PlatformRepository {
  private static final List<String> REMOVAL =
      List.of(
          "delete from lms_delivery where target_id in"
              + " (select id from lms_grade_target where platform_id = ?)",
          "delete from lms_grade_target where platform_id = ?",
          "delete from lms_course where platform_id = ?",
          "delete from lms_visit where platform_id = ?",
          "delete from lms_administrator where platform_id = ?",
          "update lms_invitation set platform_id = null where platform_id = ?");

  @PersistenceContext private EntityManager entities;

  List<RegisteredPlatform> ofIssuer(String issuer) {
    return entities
        .createQuery(
            "select p from RegisteredPlatform p where p.issuer = :issuer and p.accepted = true",
            RegisteredPlatform.class)
        .setParameter("issuer", issuer)
        .getResultList();
  }

  /** Those that wait for the operator too. */
  List<RegisteredPlatform> everyOf(String issuer) {
    return entities
        .createQuery(
            "select p from RegisteredPlatform p where p.issuer = :issuer order by p.id",
            RegisteredPlatform.class)
        .setParameter("issuer", issuer)
        .getResultList();
  }

  long countOfIssuer(String issuer) {
    return entities
        .createQuery(
            "select count(p) from RegisteredPlatform p where p.issuer = :issuer", Long.class)
        .setParameter("issuer", issuer)
        .getSingleResult();
  }

  public Optional<RegisteredPlatform> find(String issuer, String clientId) {
    return entities
        .createQuery(
            "select p from RegisteredPlatform p where p.issuer = :issuer and p.clientId = :client",
            RegisteredPlatform.class)
        .setParameter("issuer", issuer)
        .setParameter("client", clientId)
        .getResultStream()
        .findFirst();
  }

  public boolean knowsIssuer(String issuer) {
    return !entities
        .createQuery("select p.id from RegisteredPlatform p where p.issuer = :issuer", Long.class)
        .setParameter("issuer", issuer)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  public Optional<RegisteredPlatform> find(String publicId) {
    return entities
        .createQuery(
            "select p from RegisteredPlatform p where p.publicId = :id", RegisteredPlatform.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  public RegisteredPlatform get(long id) {
    return entities.find(RegisteredPlatform.class, id);
  }

  /** So that of two who decide about it at once the second sees what the first decided. */
  RegisteredPlatform locked(long id) {
    return entities.find(RegisteredPlatform.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  public List<RegisteredPlatform> all() {
    return entities
        .createQuery("select p from RegisteredPlatform p order by p.name", RegisteredPlatform.class)
        .getResultList();
  }

  /** Written at once: other tables refer to platforms by number. */
  public void add(RegisteredPlatform platform) {
    entities.persist(platform);
    entities.flush();
  }

  /** With all that hangs on it here, in the order of the foreign keys. */
  void remove(RegisteredPlatform platform) {
    long id = platform.id();
    for (String statement : REMOVAL) {
      entities.createNativeQuery(statement).setParameter(1, id).executeUpdate();
    }
    entities.remove(platform);
  }

  /** With the invitations that lead there. */
  void move(SpaceId from, SpaceId into) {
    for (String table : List.of("lms_platform", "lms_invitation")) {
      entities
          .createNativeQuery("update " + table + " set space_id = ? where space_id = ?")
          .setParameter(1, into.value())
          .setParameter(2, from.value())
          .executeUpdate();
    }
  }

  /** How many platforms wait for the operator. */
  long waiting() {
    return entities
        .createQuery(
            "select count(p) from RegisteredPlatform p where p.accepted = false", Long.class)
        .getSingleResult();
  }
}
