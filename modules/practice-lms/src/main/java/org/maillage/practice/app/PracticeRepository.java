package org.maillage.practice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.maillage.practice.domain.PracticeKey;
import org.maillage.practice.domain.PracticeTool;

/** The platform's keys and the tools it knows. */
@ApplicationScoped
public class PracticeRepository {
  @PersistenceContext private EntityManager entities;

  Optional<PracticeKey> key(String purpose) {
    return Optional.ofNullable(entities.find(PracticeKey.class, purpose));
  }

  void add(PracticeKey key) {
    entities.persist(key);
  }

  Optional<PracticeTool> tool(long id) {
    return Optional.ofNullable(entities.find(PracticeTool.class, id));
  }

  Optional<PracticeTool> tool(String clientId) {
    return entities
        .createQuery("select t from PracticeTool t where t.clientId = :client", PracticeTool.class)
        .setParameter("client", clientId)
        .getResultStream()
        .findFirst();
  }

  List<PracticeTool> tools() {
    return entities
        .createQuery("select t from PracticeTool t order by t.id", PracticeTool.class)
        .getResultList();
  }

  /** Written at once, for its number goes into the answer. */
  PracticeTool add(PracticeTool tool) {
    entities.persist(tool);
    entities.flush();
    return tool;
  }
}
