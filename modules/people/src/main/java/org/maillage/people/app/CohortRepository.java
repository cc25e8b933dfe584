package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.people.domain.Cohort;
import org.maillage.people.domain.Membership;
import org.maillage.people.domain.ShareAnswer;
import org.maillage.people.domain.Space;

/** Cohorts, the courses they follow through, and what persons agreed to show them. */
@ApplicationScoped
public class CohortRepository {
  @PersistenceContext private EntityManager entities;

  Optional<Cohort> find(CohortId cohort) {
    return Optional.ofNullable(entities.find(Cohort.class, cohort.value()));
  }

  /** A cohort that something else refers to, so it is there. */
  Cohort cohort(CohortId cohort) {
    return find(cohort).orElseThrow();
  }

  Optional<ShareAnswer> share(PersonId person, CohortId cohort) {
    return Optional.ofNullable(
        entities.find(ShareAnswer.class, new Membership.Key(cohort, person)));
  }

  /** Written at once, as is a cohort: other tables refer to them by number. */
  Space add(Space space) {
    entities.persist(space);
    entities.flush();
    return space;
  }

  Cohort add(Cohort cohort) {
    entities.persist(cohort);
    entities.flush();
    return cohort;
  }

  void add(ShareAnswer answer) {
    entities.persist(answer);
  }
}
