package org.maillage.practice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.maillage.practice.domain.PracticeColumn;
import org.maillage.practice.domain.PracticeGrade;

/** Grade columns and what stands in them. */
@ApplicationScoped
public class GradebookRepository {
  @PersistenceContext private EntityManager entities;

  Optional<PracticeColumn> column(long id) {
    return Optional.ofNullable(entities.find(PracticeColumn.class, id));
  }

  /** Whoever else wants this column waits, so two first scores don't meet. */
  Optional<PracticeColumn> lockedColumn(long id) {
    return Optional.ofNullable(
        entities.find(PracticeColumn.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  List<PracticeColumn> columns(long course) {
    return entities
        .createQuery(
            "select c from PracticeColumn c where c.courseId = :course order by c.id",
            PracticeColumn.class)
        .setParameter("course", course)
        .getResultList();
  }

  Optional<PracticeGrade> grade(PracticeColumn column, String person) {
    return Optional.ofNullable(
        entities.find(PracticeGrade.class, new PracticeGrade.Key(column.id(), person)));
  }

  List<PracticeGrade> grades(PracticeColumn column) {
    return entities
        .createQuery(
            "select g from PracticeGrade g where g.columnId = :column order by g.person",
            PracticeGrade.class)
        .setParameter("column", column.id())
        .getResultList();
  }

  List<PracticeGrade> grades(long course) {
    return entities
        .createQuery(
            "select g from PracticeGrade g where g.columnId in"
                + " (select c.id from PracticeColumn c where c.courseId = :course)",
            PracticeGrade.class)
        .setParameter("course", course)
        .getResultList();
  }

  PracticeColumn add(PracticeColumn column) {
    entities.persist(column);
    entities.flush();
    return column;
  }

  PracticeGrade add(PracticeGrade grade) {
    entities.persist(grade);
    return grade;
  }

  /** With the grades in it. */
  void remove(PracticeColumn column) {
    grades(column).forEach(entities::remove);
    entities.flush();
    entities.remove(column);
    entities.flush();
  }
}
