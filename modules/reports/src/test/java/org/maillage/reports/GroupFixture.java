package org.maillage.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.maillage.kernel.Role;
import org.maillage.learning.api.Progress;
import org.maillage.learning.api.Stage;
import org.maillage.learning.api.UnitProgress;
import org.maillage.learning.api.Units;
import org.maillage.people.api.Cohorts;
import org.maillage.people.api.Groups;
import org.maillage.reports.app.CohortGrid;
import org.maillage.reports.app.Grid;
import org.maillage.reports.app.GridFilter;
import org.maillage.reports.app.PresenceLists;

/** A group in memory: people, units and who did what, and how often it was asked. */
public final class GroupFixture {
  public static final CohortId COHORT = new CohortId(7);
  private static final Instant JOINED = Instant.parse("2026-09-01T08:00:00Z");
  private static final Instant LEFT = Instant.parse("2026-10-01T08:00:00Z");
  private static final int STEPS = 5;

  private final List<Cohorts.Member> members = new ArrayList<>();
  private final List<Cohorts.Course> courses = new ArrayList<>();
  private final List<Groups.Group> groups = new ArrayList<>();
  private final List<Units.LinkableModule> modules = new ArrayList<>();
  private final Map<PersonId, Map<String, UnitProgress>> done = new HashMap<>();
  private String title = "Informatique à l’école";
  private Instant rosterAt = Instant.parse("2026-11-21T09:30:00Z");
  private int questions;

  public static GroupFixture group() {
    return new GroupFixture();
  }

  /** With a module of two units, as most tests want. */
  public static GroupFixture ofTwoUnits() {
    return group().module(1, "robot", "variable");
  }

  public GroupFixture module(int number, String... slugs) {
    List<Units.LinkableUnit> units = new ArrayList<>();
    for (String slug : slugs) {
      units.add(new Units.LinkableUnit(slug, "Titre " + slug, "", List.of(), 45, STEPS, null));
    }
    modules.add(new Units.LinkableModule("module-" + number, number, "Suite " + number, "", units));
    return this;
  }

  public GroupFixture titled(String courseTitle) {
    title = courseTitle;
    return this;
  }

  public GroupFixture neverRead() {
    rosterAt = null;
    return this;
  }

  public GroupFixture learner(String name) {
    return member(name, Role.LEARNER, null);
  }

  public GroupFixture nameless() {
    return member(null, Role.LEARNER, null);
  }

  public GroupFixture leaver(String name) {
    return member(name, Role.LEARNER, LEFT);
  }

  public GroupFixture trainer(String name) {
    return member(name, Role.TRAINER, null);
  }

  /** The people of these places, counted from 1, are in a group. */
  public GroupFixture grouped(String name, Integer... places) {
    Set<PersonId> people = Stream.of(places).map(PersonId::new).collect(Collectors.toSet());
    groups.add(new Groups.Group("id-" + name, name, people));
    return this;
  }

  /** The cohort follows through this course; people by their places, counted from 1. */
  public GroupFixture through(String courseTitle, Integer... places) {
    Set<PersonId> people = Stream.of(places).map(PersonId::new).collect(Collectors.toSet());
    courses.add(new Cohorts.Course(courses.size() + 1, courseTitle, null, people));
    return this;
  }

  private List<Groups.Group> groups(CohortId cohort, Locale locale) {
    questions++;
    return groups;
  }

  /** The person added last is there in a unit. */
  public GroupFixture at(String unit, Stage stage, int steps) {
    PersonId last = members.get(members.size() - 1).person();
    done.computeIfAbsent(last, person -> new HashMap<>())
        .put(unit, new UnitProgress(unit, steps, STEPS, stage));
    return this;
  }

  private GroupFixture member(String name, Role role, Instant leftAt) {
    int number = members.size() + 1;
    members.add(
        new Cohorts.Member(new PersonId(number), name, "K7Q2" + number, role, JOINED, leftAt));
    return this;
  }

  public int questions() {
    return questions;
  }

  /** What fields say: {@code unstarted=on&group=none}. */
  public static GridFilter filter(String fields) {
    return GridFilter.of(
        Stream.of(fields.split("&"))
            .map(field -> field.split("=", 2))
            .collect(Collectors.toMap(field -> field[0], field -> List.of(field[1]))));
  }

  public Grid grid() {
    return grid(GridFilter.NONE);
  }

  public Grid grid(GridFilter filter) {
    return grid(filter, Languages.FRENCH);
  }

  public Grid grid(GridFilter filter, Locale locale) {
    return new CohortGrid(new FakeCohorts(), this::groups, new FakeUnits(), new FakeProgress())
        .read(COHORT, filter, locale);
  }

  public PresenceLists presence() {
    return new PresenceLists(new FakeCohorts(), this::groups);
  }

  private final class FakeCohorts implements Cohorts {
    @Override
    public Cohort get(CohortId cohort) {
      questions++;
      return new Cohort(cohort, "abc", title, rosterAt);
    }

    @Override
    public List<Member> members(CohortId cohort) {
      questions++;
      return members;
    }

    @Override
    public List<Course> courses(CohortId cohort) {
      questions++;
      return courses.isEmpty() ? List.of(new Course(1, title, null, Set.of())) : courses;
    }

    @Override
    public Set<CohortId> through(String issuer, PersonId person) {
      throw new UnsupportedOperationException();
    }
  }

  private final class FakeUnits implements Units {
    @Override
    public List<LinkableModule> modules(Locale locale) {
      return modules;
    }

    @Override
    public Optional<LinkableUnit> unit(String slug, Locale locale) {
      throw new UnsupportedOperationException();
    }
  }

  private final class FakeProgress implements Progress {
    @Override
    public UnitProgress of(PersonId person, CohortId cohort, String unit) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Map<PersonId, Map<String, UnitProgress>> grid(
        CohortId cohort, Collection<PersonId> people, Collection<String> units) {
      questions++;
      Map<PersonId, Map<String, UnitProgress>> grid = new LinkedHashMap<>();
      for (PersonId person : people) {
        Map<String, UnitProgress> line = new LinkedHashMap<>();
        for (String unit : units) {
          line.put(
              unit,
              done.getOrDefault(person, Map.of())
                  .getOrDefault(unit, UnitProgress.none(unit, STEPS)));
        }
        grid.put(person, line);
      }
      return grid;
    }
  }
}
