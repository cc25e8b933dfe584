package org.maillage.people.app;

import static java.util.Collections.frequency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.Languages;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Problem;
import org.maillage.pages.api.Texts;
import org.maillage.people.api.Arrivals.Names;
import org.maillage.people.api.Cohorts;
import org.maillage.people.api.Cohorts.Member;
import org.maillage.people.api.Groups;
import org.maillage.people.domain.Candidate;
import org.maillage.people.domain.CohortGroup;
import org.maillage.people.domain.PastedList;

/** The groups of cohorts as trainers read, name and make them. */
@ApplicationScoped
@Transactional
public class GroupBook implements Groups {
  @Inject private GroupRepository groups;
  @Inject private MemberRepository members;
  @Inject private Cohorts cohorts;
  @Inject private Clock clock;

  @Override
  public List<Group> of(CohortId cohort, Locale locale) {
    List<CohortGroup> all = read(cohort, locale);
    List<String> names = all.stream().map(group -> group.shownAs(locale)).toList();
    return all.stream()
        .map(group -> group.view(locale, frequency(names, group.shownAs(locale)) > 1))
        .toList();
  }

  /** Names of the people of a cohort, to tell its groups apart by. */
  public Map<PersonId, String> names(CohortId cohort, Locale locale) {
    return candidates(cohort, locale).stream()
        .collect(Collectors.toMap(Candidate::person, Candidate::name));
  }

  public List<CohortGroup> read(CohortId cohort, Locale locale) {
    return groups.of(cohort).stream()
        .sorted(Comparator.comparing(group -> group.shownAs(locale), Collator.getInstance(locale)))
        .toList();
  }

  /** An empty name leaves an LMS's group its number, and one made here its name. */
  public void name(CohortId cohort, Map<String, String> namesById) {
    for (CohortGroup group : groups.of(cohort)) {
      String typed = namesById.get(group.publicId());
      String name = typed == null ? null : CohortGroup.cleaned(typed);
      if (name != null && (!name.isEmpty() || group.isOfTheLms())) {
        groups.name(group.id(), name.isEmpty() ? null : name);
      }
    }
  }

  /**
   * The groups of a cohort whose courses lead into another. Of two with one name, that which comes
   * says its course too.
   */
  void move(CohortId from, CohortId into) {
    Set<String> there =
        groups.of(into).stream()
            .filter(group -> group.name() != null)
            .map(group -> Candidate.key(group.name()))
            .collect(Collectors.toSet());
    String course = cohorts.get(from).title();
    groups.of(from).stream()
        .filter(group -> group.name() != null && there.contains(Candidate.key(group.name())))
        .forEach(group -> groups.name(group.id(), group.nameOf(course)));
    groups.move(from, into);
  }

  /** Only one made here: an LMS would tell its own again at the next launch. */
  public void remove(CohortId cohort, String publicId) {
    groups.of(cohort).stream()
        .filter(group -> group.publicId().equals(publicId) && !group.isOfTheLms())
        .findFirst()
        .ifPresentOrElse(
            group -> groups.remove(group.id()),
            () -> {
              throw Problem.notFound("people.group-unknown");
            });
  }

  public PastedList recognise(CohortId cohort, String pasted, Locale locale) {
    return PastedList.read(pasted, candidates(cohort, locale));
  }

  /** From now on those recognised are in these groups, and in no other that trainers wrote. */
  public void write(CohortId cohort, PastedList list) {
    Map<String, Long> known = new HashMap<>();
    groups.of(cohort).stream()
        .filter(group -> group.name() != null)
        .forEach(group -> known.putIfAbsent(Candidate.key(group.name()), group.id()));
    list.groups()
        .forEach(
            (candidate, names) -> {
              groups.leaveWritten(cohort, candidate.person());
              for (String name : names) {
                long group =
                    known.computeIfAbsent(
                        Candidate.key(name), key -> groups.add(cohort, name, clock.instant()));
                groups.join(group, candidate.person(), true);
              }
            });
  }

  private List<Candidate> candidates(CohortId cohort, Locale locale) {
    Map<PersonId, List<Names>> names = members.names(cohort);
    return cohorts.members(cohort).stream()
        .filter(member -> !member.left())
        .map(member -> candidate(member, names.getOrDefault(member.person(), List.of()), locale))
        .toList();
  }

  private static Candidate candidate(Member member, List<Names> names, Locale locale) {
    Set<String> keys = new HashSet<>(Set.of(Candidate.key(member.pseudonym())));
    Languages.ALL.forEach(language -> keys.add(Candidate.key(nameless(member, language))));
    names.stream()
        .flatMap(name -> Stream.of(full(name), Optional.ofNullable(name.full()), email(name)))
        .flatMap(Optional::stream)
        .map(Candidate::key)
        .filter(key -> !key.isEmpty())
        .forEach(keys::add);
    String name = member.name() == null ? nameless(member, locale) : member.name();
    return new Candidate(member.person(), name, member.pseudonym(), keys);
  }

  private static String nameless(Member member, Locale locale) {
    return Texts.get(locale, "people.groups.person", member.pseudonym());
  }

  private static Optional<String> full(Names name) {
    return name.given() == null || name.family() == null
        ? Optional.empty()
        : Optional.of(name.given() + " " + name.family());
  }

  private static Optional<String> email(Names name) {
    return Optional.ofNullable(name.email());
  }
}
