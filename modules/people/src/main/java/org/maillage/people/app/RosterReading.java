package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.people.api.Arrivals.Listed;
import org.maillage.people.api.Arrivals.Open;
import org.maillage.people.domain.Identity;
import org.maillage.people.domain.Membership;
import org.maillage.people.domain.Person;

/** Brings a cohort to what an LMS's complete list says, in a number of queries that stays small. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RosterReading {
  private static final int SUBJECTS_A_QUERY = 500;

  @Inject private PeopleRepository people;
  @Inject private Erasures erasures;

  void apply(CohortId cohort, String issuer, Open open, Collection<Listed> members, Instant asOf) {
    Map<String, Identity> known = known(issuer, members);
    Map<PersonId, Membership> memberships =
        people.memberships(cohort).stream()
            .collect(Collectors.toMap(Membership::person, Function.identity()));
    Set<PersonId> present = new HashSet<>();
    Set<String> erased = erasures.erased(issuer, unknown(members, known));
    for (Listed listed : members) {
      if (erased.contains(listed.subject())) {
        continue;
      }
      Identity identity =
          known.computeIfAbsent(listed.subject(), subject -> newcomer(issuer, subject, asOf));
      identity.follow(open.over(identity.names(), listed.names()));
      PersonId person = identity.person().id();
      present.add(person);
      memberships
          .computeIfAbsent(
              person, id -> people.add(new Membership(cohort, id, listed.role(), asOf)))
          .present(listed.role());
    }
    markLeavers(cohort, issuer, memberships, present, asOf);
  }

  private void markLeavers(
      CohortId cohort,
      String issuer,
      Map<PersonId, Membership> memberships,
      Set<PersonId> present,
      Instant asOf) {
    people.knownTo(issuer, cohort).stream()
        .map(PersonId::new)
        .filter(person -> !present.contains(person))
        .forEach(person -> memberships.get(person).left(asOf));
  }

  private Map<String, Identity> known(String issuer, Collection<Listed> members) {
    List<String> subjects = members.stream().map(Listed::subject).distinct().toList();
    List<Identity> found = new ArrayList<>();
    for (int from = 0; from < subjects.size(); from += SUBJECTS_A_QUERY) {
      int to = Math.min(from + SUBJECTS_A_QUERY, subjects.size());
      found.addAll(people.identities(issuer, subjects.subList(from, to)));
    }
    return found.stream().collect(Collectors.toMap(Identity::subject, Function.identity()));
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
