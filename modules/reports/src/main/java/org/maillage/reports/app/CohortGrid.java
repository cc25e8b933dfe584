package org.maillage.reports.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.maillage.kernel.CohortId;
import org.maillage.kernel.PersonId;
import org.maillage.kernel.Role;
import org.maillage.learning.api.Progress;
import org.maillage.learning.api.UnitProgress;
import org.maillage.learning.api.Units;
import org.maillage.learning.api.Units.LinkableModule;
import org.maillage.learning.api.Units.LinkableUnit;
import org.maillage.pages.api.Texts;
import org.maillage.people.api.Cohorts;
import org.maillage.people.api.Cohorts.Course;
import org.maillage.people.api.Cohorts.Member;
import org.maillage.people.api.Groups;

/** Reads a cohort's grid: a handful of queries, however many people and units. */
@ApplicationScoped
@Transactional
public class CohortGrid {
  private Cohorts cohorts;
  private Groups groups;
  private Units units;
  private Progress progress;

  protected CohortGrid() {}

  @Inject
  public CohortGrid(Cohorts cohorts, Groups groups, Units units, Progress progress) {
    this.cohorts = cohorts;
    this.groups = groups;
    this.units = units;
    this.progress = progress;
  }

  public Grid read(CohortId id, GridFilter filter, Locale locale) {
    List<LinkableModule> modules = units.modules(locale);
    List<Place> places = places(modules);
    List<Member> members = cohorts.members(id);
    GroupChoice choice = GroupChoice.of(groups.of(id, locale), filter.group(), locale);
    List<Course> courses = cohorts.courses(id);
    GroupChoice through = GroupChoice.ofCourses(courses, filter.course());
    List<GridLine> learners = lines(id, members, places, choice, through, locale);
    List<GridLine> present = learners.stream().filter(line -> !line.left()).toList();
    int[] shown = shown(places, filter);
    List<GridUnit> columns =
        Arrays.stream(shown).mapToObj(u -> places.get(u).as(Tally.of(present, u))).toList();
    List<GridLine> found =
        learners.stream().map(line -> line.only(shown)).filter(filter::keeps).toList();
    return new Grid(
        cohorts.get(id),
        modules,
        choice,
        through,
        columns,
        filter.sort().sorted(found, columns),
        members.stream().filter(CohortGrid::trains).map(m -> name(m, locale)).toList(),
        present.size(),
        (int) present.stream().filter(GridLine::started).count(),
        learners.size() - present.size(),
        learners.stream().anyMatch(line -> line.member().name() == null),
        courses.isEmpty());
  }

  private List<GridLine> lines(
      CohortId id,
      List<Member> members,
      List<Place> places,
      GroupChoice choice,
      GroupChoice courses,
      Locale locale) {
    List<Member> learners =
        members.stream()
            .filter(member -> !trains(member))
            .filter(member -> choice.keeps(member.person()) && courses.keeps(member.person()))
            .toList();
    List<String> slugs = places.stream().map(place -> place.unit().slug()).toList();
    Map<PersonId, Map<String, UnitProgress>> done =
        progress.grid(id, learners.stream().map(Member::person).toList(), slugs);
    return learners.stream()
        .map(
            member -> {
              Map<String, UnitProgress> own = done.get(member.person());
              return new GridLine(
                  member,
                  name(member, locale),
                  choice.of(member.person()),
                  courses.of(member.person()),
                  slugs.stream().map(own::get).toList());
            })
        .toList();
  }

  private static boolean trains(Member member) {
    return member.role() == Role.TRAINER;
  }

  private static String name(Member member, Locale locale) {
    return member.name() == null
        ? Texts.get(locale, "reports.person", member.pseudonym())
        : member.name();
  }

  private static List<Place> places(List<LinkableModule> modules) {
    return modules.stream()
        .flatMap(module -> module.units().stream().map(unit -> new Place(module, unit)))
        .toList();
  }

  /** A module that isn't there filters nothing. */
  private static int[] shown(List<Place> places, GridFilter filter) {
    int[] chosen =
        IntStream.range(0, places.size())
            .filter(u -> places.get(u).module().slug().equals(filter.module()))
            .toArray();
    return chosen.length > 0 ? chosen : IntStream.range(0, places.size()).toArray();
  }

  private record Place(LinkableModule module, LinkableUnit unit) {
    GridUnit as(Tally tally) {
      return new GridUnit(module.number(), unit.slug(), unit.title(), tally);
    }
  }
}
