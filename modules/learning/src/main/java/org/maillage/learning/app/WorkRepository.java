package org.maillage.learning.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.maillage.kernel.PersonId;
import org.maillage.learning.domain.NoteText;
import org.maillage.learning.domain.QuizAnswer;

/** What persons answered and wrote inside steps. */
@ApplicationScoped
public class WorkRepository {
  @PersistenceContext private EntityManager entities;

  Optional<QuizAnswer> answer(QuizAnswer.Key key) {
    return Optional.ofNullable(entities.find(QuizAnswer.class, key));
  }

  List<QuizAnswer> answers(PersonId person, String step) {
    return entities
        .createQuery(
            "select a from QuizAnswer a where a.personId = :person and a.stepId = :step",
            QuizAnswer.class)
        .setParameter("person", person.value())
        .setParameter("step", step)
        .getResultList();
  }

  List<QuizAnswer> answers(PersonId person) {
    return entities
        .createQuery(
            "select a from QuizAnswer a where a.personId = :person order by a.answeredAt",
            QuizAnswer.class)
        .setParameter("person", person.value())
        .getResultList();
  }

  void add(QuizAnswer answer) {
    entities.persist(answer);
  }

  List<NoteText> notes(PersonId person, String step) {
    return entities
        .createQuery(
            "select n from NoteText n where n.personId = :person and n.stepId = :step"
                + " order by n.prompt",
            NoteText.class)
        .setParameter("person", person.value())
        .setParameter("step", step)
        .getResultList();
  }

  List<NoteText> notes(PersonId person) {
    return entities
        .createQuery(
            "select n from NoteText n where n.personId = :person order by n.stepId, n.prompt",
            NoteText.class)
        .setParameter("person", person.value())
        .getResultList();
  }

  Optional<NoteText> note(NoteText.Key key) {
    return Optional.ofNullable(entities.find(NoteText.class, key));
  }

  void remove(QuizAnswer answer) {
    entities.remove(answer);
  }

  void add(NoteText text) {
    entities.persist(text);
  }

  void remove(NoteText text) {
    entities.remove(text);
  }

  void erase(PersonId person) {
    for (String entity : List.of("QuizAnswer", "NoteText")) {
      entities
          .createQuery("delete from " + entity + " e where e.personId = :person")
          .setParameter("person", person.value())
          .executeUpdate();
    }
  }
}
