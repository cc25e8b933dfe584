package org.maillage.people.app;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.CollationKey;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Problem;
import org.maillage.people.api.Cohorts;
import org.maillage.people.app.CourseMemberRepository.Leading;

/** Reads cohorts and their members. */
@ApplicationScoped
@Transactional
public class CohortDirectory implements Cohorts {
  @Inject private CohortRepository cohorts;
  @Inject private MemberRepository members;
  @Inject private AccountRepository accounts;
  @Inject private CourseMemberRepository courses;

  @Override
  public Cohort get(CohortId id) {
    return cohorts.find(id).orElseThrow(() -> Problem.notFound("people.cohort-unknown")).view();
  }

  @Override
  public List<Member> members(CohortId cohort) {
    Collator french = Collator.getInstance(Locale.FRENCH);
    return members.of(cohort).stream()
        .map(named -> new Keyed(named.member(), french.getCollationKey(named.sortName())))
        .sorted(comparing(Keyed::key, nullsLast(naturalOrder())))
        .map(Keyed::member)
        .toList();
  }

  @Override
  public List<Course> courses(CohortId cohort) {
    List<Leading> leading = courses.of(cohort);
    Map<Long, Set<PersonId>> people = leading.size() > 1 ? courses.present(cohort) : Map.of();
    return IntStream.range(0, leading.size())
        .mapToObj(
            place -> {
              Leading course = leading.get(place);
              Set<PersonId> here = people.getOrDefault(course.number(), Set.of());
              return new Course(place + 1, title(course, leading), course.joinedAt(), here);
            })
        .toList();
  }

  private static String title(Leading course, List<Leading> all) {
    boolean alone = all.stream().filter(other -> other.title().equals(course.title())).count() == 1;
    return alone ? course.title() : course.titleOfLms();
  }

  @Override
  public Set<CohortId> through(String issuer, PersonId person) {
    return accounts.cohortsThrough(issuer, person);
  }

  /** A key is made once and compared often. */
  private record Keyed(Member member, CollationKey key) {}
}
