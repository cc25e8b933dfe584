package org.maillage.people.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.people.api.Cohorts;
import org.maillage.people.api.Cohorts.Member;
import org.maillage.people.api.Persons;
import org.maillage.people.domain.Card;

/** What people say of themselves, to themselves and to the teams of their groups. */
@ApplicationScoped
@Transactional
public class Cards {
  @Inject private CardRepository cards;
  @Inject private Cohorts cohorts;
  @Inject private Persons persons;

  /** Somebody of a cohort and what they say. */
  public record Said(Member member, Card card) {}

  public Card of(PersonId person) {
    return cards.of(person).orElse(new Card(Map.of()));
  }

  public void keep(PersonId person, Card card) {
    persons.hold(person);
    cards.keep(person, card);
  }

  /** Of those who are in the cohort now and said something; none once it went into another. */
  public List<Said> of(CohortId cohort) {
    if (cohorts.courses(cohort).isEmpty()) {
      return List.of();
    }
    Map<PersonId, Card> said = cards.of(cohort);
    return cohorts.members(cohort).stream()
        .filter(member -> said.containsKey(member.person()))
        .map(member -> new Said(member, said.get(member.person())))
        .toList();
  }
}
