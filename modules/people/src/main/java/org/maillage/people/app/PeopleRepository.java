package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Role;
import org.maillage.kernel.Sql;
import org.maillage.people.domain.Identity;
import org.maillage.people.domain.Membership;
import org.maillage.people.domain.Person;

/** Persons, how LMSs know them, and where they belong. */
@ApplicationScoped
public class PeopleRepository {
  private static final int SUBJECTS_A_QUERY = 500;

  @PersistenceContext private EntityManager entities;

  List<Identity> identities(String issuer, Collection<String> subjects) {
    return Sql.portions(subjects, SUBJECTS_A_QUERY).stream()
        .flatMap(some -> some(issuer, some).stream())
        .toList();
  }

  private List<Identity> some(String issuer, List<String> subjects) {
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

  /** Somebody whom a visit or another row refers to, so they are there. */
  Person get(PersonId person) {
    return Optional.ofNullable(entities.find(Person.class, person.value())).orElseThrow();
  }

  /** Locked until the transaction ends; empty when they are gone. */
  Optional<Person> held(PersonId person) {
    return Optional.ofNullable(
        entities.find(Person.class, person.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  /** The person, then the accounts they joined, in the order of joining. */
  List<Person> accounts(PersonId person) {
    return entities
        .createQuery(
            "select p from Person p where p.id = :person or p.aliasOf = :person"
                + " order by p.joinedAt nulls first, p.id",
            Person.class)
        .setParameter("person", person.value())
        .getResultList();
  }

  /** Refused by the database while any table still says something of them. */
  void remove(Person person) {
    entities.remove(person);
    entities.flush();
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

  List<Membership> memberships(PersonId person) {
    return entities
        .createQuery("select m from Membership m where m.personId = :person", Membership.class)
        .setParameter("person", person.value())
        .getResultList();
  }

  Optional<Membership> membership(CohortId cohort, PersonId person) {
    return Optional.ofNullable(entities.find(Membership.class, new Membership.Key(cohort, person)));
  }

  void remove(Membership membership) {
    entities.remove(membership);
  }

  List<Membership> memberships(CohortId cohort) {
    return entities
        .createQuery("select m from Membership m where m.cohortId = :cohort", Membership.class)
        .setParameter("cohort", cohort.value())
        .getResultList();
  }

  /** By exactly this name, letter case aside, or exactly this number in their LMS. */
  List<Person> called(String nameOrNumber, int most) {
    return entities
        .createQuery(
            "select p from Person p where p.id in (select i.person.id from Identity i"
                + " where lower(i.fullName) = lower(:asked) or i.subject = :asked) order by p.id",
            Person.class)
        .setParameter("asked", nameOrNumber)
        .setMaxResults(most)
        .getResultList();
  }

  Optional<Person> withPublicId(String publicId) {
    return entities
        .createQuery(
            "select p from Person p where p.publicId = :id and p.aliasOf is null", Person.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  /** A course that a person is in, or was until {@code left}. */
  public record Belonging(Long cohort, String course, Role role, Instant since, Instant left) {}

  List<Belonging> belongings(PersonId person) {
    return entities
        .createQuery(
            "select new org.maillage.people.app.PeopleRepository$Belonging("
                + "c.id, c.title, m.role, m.joinedAt, m.leftAt) from Membership m, Cohort c"
                + " where c.id = m.cohortId and m.personId = :person order by m.joinedAt",
            Belonging.class)
        .setParameter("person", person.value())
        .getResultList();
  }

  /** What a person answered to a course that asked for what they did before. */
  public record Answered(String course, boolean shown, Instant at) {}

  List<Answered> answers(PersonId person) {
    return entities
        .createQuery(
            "select new org.maillage.people.app.PeopleRepository$Answered("
                + "c.title, s.shown, s.answeredAt) from ShareAnswer s, Cohort c"
                + " where c.id = s.cohortId and s.personId in (select p.id from Person p"
                + " where p.id = :person or p.aliasOf = :person) order by s.answeredAt",
            Answered.class)
        .setParameter("person", person.value())
        .getResultList();
  }

  void forgetShares(PersonId person) {
    forget("delete from ShareAnswer s where s.personId = :person", person);
  }

  void forgetMemberships(PersonId person) {
    forget("delete from Membership m where m.personId = :person", person);
  }

  void forgetIdentities(PersonId person) {
    forget("delete from Identity i where i.person.id = :person", person);
  }

  private void forget(String statement, PersonId person) {
    entities.createQuery(statement).setParameter("person", person.value()).executeUpdate();
  }
}
