package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.people.domain.Identity;
import org.maillage.people.domain.Membership;
import org.maillage.people.domain.Person;

/** Persons, how LMSs know them, and where they belong. */
@ApplicationScoped
public class PeopleRepository {
  @PersistenceContext private EntityManager entities;

  List<Identity> identities(String issuer, Collection<String> subjects) {
    return entities
        .createQuery(
            "select i from Identity i join fetch i.person where i.issuer = :issuer and i.subject in :subjects",
            Identity.class)
        .setParameter("issuer", issuer)
        .setParameter("subjects", subjects)
        .getResultList();
  }

  List<Identity> identities(PersonId person) {
    return entities
        .createQuery(
            "select i from Identity i where i.person.id = :person order by i.id", Identity.class)
        .setParameter("person", person.value())
        .getResultList();
  }

  Person person(PersonId person) {
    return entities.find(Person.class, person.value());
  }

  Identity add(Identity identity) {
    entities.persist(identity);
    return identity;
  }

  Membership add(Membership membership) {
    entities.persist(membership);
    return membership;
  }

  /** Written at once: other tables refer to persons by number, which JPA can't order for us. */
  Person add(Person person) {
    entities.persist(person);
    entities.flush();
    return person;
  }

  List<Membership> memberships(CohortId cohort) {
    return entities
        .createQuery("select m from Membership m where m.cohortId = :cohort", Membership.class)
        .setParameter("cohort", cohort.value())
        .getResultList();
  }

  /** The persons of a cohort whom this LMS knows: only these can leave by its list. */
  List<Long> knownTo(String issuer, CohortId cohort) {
    return entities
        .createQuery(
            "select distinct i.person.id from Identity i, Membership m where m.cohortId = :cohort"
                + " and m.personId = i.person.id and i.issuer = :issuer",
            Long.class)
        .setParameter("cohort", cohort.value())
        .setParameter("issuer", issuer)
        .getResultList();
  }

  /** Memberships with the public ids of their persons. */
  List<Object[]> members(CohortId cohort) {
    return entities
        .createQuery(
            "select m, p.publicId from Membership m, Person p"
                + " where p.id = m.personId and m.cohortId = :cohort order by m.joinedAt",
            Object[].class)
        .setParameter("cohort", cohort.value())
        .getResultList();
  }

  /** How LMSs know the persons of a cohort. */
  List<Identity> identities(CohortId cohort) {
    return entities
        .createQuery(
            "select i from Identity i join fetch i.person, Membership m"
                + " where m.personId = i.person.id and m.cohortId = :cohort order by i.id",
            Identity.class)
        .setParameter("cohort", cohort.value())
        .getResultList();
  }

  void forget(PersonId person) {
    for (String table : List.of("ShareAnswer", "Membership")) {
      entities
          .createQuery("delete from " + table + " x where x.personId = :person")
          .setParameter("person", person.value())
          .executeUpdate();
    }
    entities
        .createQuery("delete from Identity i where i.person.id = :person")
        .setParameter("person", person.value())
        .executeUpdate();
  }
}
