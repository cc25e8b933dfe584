package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Problem;
import org.maillage.people.api.Cohorts;
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
    Map<PersonId, Named> members = new LinkedHashMap<>();
    for (Object[] row : people.members(cohort)) {
      Named named = Named.of(row);
      members.merge(named.member.person(), named, (a, b) -> a.member.name() == null ? b : a);
    }
    return members.values().stream().sorted(byName()).map(Named::member).toList();
  }

  private static Comparator<Named> byName() {
    Collator french = Collator.getInstance(Locale.FRENCH);
    return Comparator.comparing(Named::sortName, Comparator.nullsLast(french));
  }

  private record Named(Member member, String sortName) {
    static Named of(Object[] row) {
      Membership membership = (Membership) row[0];
      String name = (String) row[2];
      String family = (String) row[3];
      return new Named(
          membership.view(name, Pseudonym.of((String) row[1])), family == null ? name : family);
    }
  }
}
