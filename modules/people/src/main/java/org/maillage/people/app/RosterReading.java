package org.maillage.people.app;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Role;
import org.maillage.people.api.Arrivals.Listed;
import org.maillage.people.api.Arrivals.Roster;
import org.maillage.people.domain.CourseMember;
import org.maillage.people.domain.Identity;
import org.maillage.people.domain.Membership;
import org.maillage.people.domain.Person;

/** Brings a cohort to what its LMSs' lists say, in a number of queries that stays small. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RosterReading {
  @Inject private PeopleRepository people;
  @Inject private CourseMemberRepository courses;
  @Inject private Erasures erasures;

  void apply(CohortId cohort, Collection<Roster> lists, boolean complete, Instant asOf) {
    Map<CourseMember.Key, CourseMember> members =
        courses.members(cohort).stream()
            .collect(Collectors.toMap(CourseMember::key, Function.identity()));
    Set<CourseMember.Key> named = new HashSet<>();
    Set<Long> read = new HashSet<>();
    for (Roster list : lists) {
      // Courses that were brought into another cohort meanwhile are read there.
      courses
          .number(cohort, list.issuer(), list.contextId())
          .ifPresent(
              course -> {
                read.add(course);
                named.addAll(enter(course, list, members, asOf));
              });
    }
    if (complete) {
      members.values().stream()
          .filter(member -> read.contains(member.course()) && !named.contains(member.key()))
          .forEach(member -> member.left(asOf));
    }
    follow(cohort, members.values(), asOf);
  }

  /** Everyone on the list is in the course; returns them. */
  private Set<CourseMember.Key> enter(
      long course, Roster list, Map<CourseMember.Key, CourseMember> members, Instant asOf) {
    Map<String, Identity> known = known(list);
    Set<String> erased = erasures.erased(list.issuer(), unknown(list.members(), known));
    Set<CourseMember.Key> named = new HashSet<>();
    for (Listed listed : list.members()) {
      if (erased.contains(listed.subject())) {
        continue;
      }
      Identity identity =
          known.computeIfAbsent(
              listed.subject(), subject -> newcomer(list.issuer(), subject, asOf));
      identity.follow(list.open().over(identity.names(), listed.names()));
      CourseMember.Key key = new CourseMember.Key(course, identity.person().id());
      named.add(key);
      members
          .computeIfAbsent(
              key,
              first -> courses.add(new CourseMember(course, identity.person().id(), listed.role())))
          .present(listed.role());
    }
    return named;
  }

  /** Whoever had left their courses before they were brought in is none of this cohort's. */
  private void follow(CohortId cohort, Collection<CourseMember> members, Instant asOf) {
    Map<PersonId, Membership> memberships =
        people.memberships(cohort).stream()
            .collect(
                Collectors.toMap(
                    Membership::person, Function.identity(), (one, other) -> one, HashMap::new));
    members.stream()
        .collect(groupingBy(CourseMember::person))
        .forEach(
            (person, in) -> {
              if (memberships.containsKey(person) || in.stream().anyMatch(CourseMember::isHere)) {
                memberships
                    .computeIfAbsent(
                        person, id -> people.add(new Membership(cohort, id, Role.LEARNER, asOf)))
                    .follow(in);
              }
            });
  }

  private Map<String, Identity> known(Roster list) {
    List<String> subjects = list.members().stream().map(Listed::subject).distinct().toList();
    return people.identities(list.issuer(), subjects).stream()
        .collect(Collectors.toMap(Identity::subject, Function.identity()));
  }

  private static List<String> unknown(Collection<Listed> members, Map<String, Identity> known) {
    return members.stream()
        .map(Listed::subject)
        .distinct()
        .filter(subject -> !known.containsKey(subject))
        .toList();
  }

  private Identity newcomer(String issuer, String subject, Instant asOf) {
    return people.add(new Identity(issuer, subject, people.add(new Person(asOf)), asOf));
  }
}
