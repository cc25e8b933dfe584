package org.maillage.people.app;

import static java.util.Comparator.naturalOrder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Problem;
import org.maillage.people.api.Arrivals.Names;
import org.maillage.people.api.Cohorts;
import org.maillage.people.domain.Identity;
import org.maillage.people.domain.Membership;
import org.maillage.people.domain.Pseudonym;

/** Reads cohorts and their members. */
@ApplicationScoped
@Transactional
public class CohortDirectory implements Cohorts {
  @Inject private CohortRepository cohorts;
  @Inject private PeopleRepository people;

  @Override
  public Cohort get(CohortId id) {
    return cohorts.find(id).orElseThrow(() -> Problem.notFound("people.cohort-unknown")).view();
  }

  @Override
  public List<Member> members(CohortId cohort) {
    Map<PersonId, Names> names = names(cohort);
    Collator french = Collator.getInstance(Locale.FRENCH);
    return people.members(cohort).stream()
        .map(row -> member((Membership) row[0], (String) row[1], names, french))
        .sorted(Comparator.comparing(Named::sortName, Comparator.nullsLast(naturalOrder())))
        .map(Named::member)
        .toList();
  }

  /** Someone known to several LMSs is named by the first that shares a name. */
  private Map<PersonId, Names> names(CohortId cohort) {
    return people.identities(cohort).stream()
        .filter(identity -> identity.names().full() != null)
        .collect(
            Collectors.toMap(
                identity -> identity.person().id(), Identity::names, (first, later) -> first));
  }

  private static Named member(
      Membership membership, String publicId, Map<PersonId, Names> namesByPerson, Collator order) {
    Names names = namesByPerson.getOrDefault(membership.person(), Names.NONE);
    String name = names.family() == null ? names.full() : names.family();
    return new Named(
        membership.view(names.full(), Pseudonym.of(publicId)), order.getCollationKey(name));
  }

  private record Named(Member member, CollationKey sortName) {}
}
