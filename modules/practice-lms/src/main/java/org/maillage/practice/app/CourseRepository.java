package org.maillage.practice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.maillage.practice.domain.PracticeCourse;
import org.maillage.practice.domain.PracticeLink;

/** Courses and the links in them. */
@ApplicationScoped
public class CourseRepository {
  @PersistenceContext private EntityManager entities;

  Optional<PracticeCourse> course(long id) {
    return Optional.ofNullable(entities.find(PracticeCourse.class, id));
  }

  List<PracticeCourse> courses() {
    return entities
        .createQuery("select c from PracticeCourse c order by c.id", PracticeCourse.class)
        .getResultList();
  }

  Optional<PracticeLink> link(long id) {
    return Optional.ofNullable(entities.find(PracticeLink.class, id));
  }

  List<PracticeLink> links(long course) {
    return entities
        .createQuery(
            "select l from PracticeLink l where l.courseId = :course order by l.id",
            PracticeLink.class)
        .setParameter("course", course)
        .getResultList();
  }

  /** Written at once: what goes into it refers to it. */
  PracticeCourse add(PracticeCourse course) {
    entities.persist(course);
    entities.flush();
    return course;
  }

  PracticeLink add(PracticeLink link) {
    entities.persist(link);
    entities.flush();
    return link;
  }

  void remove(PracticeLink link) {
    entities.remove(link);
  }
}
