package org.maillage.content;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maillage.content.files.ContentFolder;

/** The whole course, read and checked once; nothing in it changes while the program runs. */
public final class CourseLibrary {
  private final List<CourseModule> modules;
  private final Map<String, Unit> unitsBySlug = new LinkedHashMap<>();
  private final Map<String, Unit> unitsByCode = new LinkedHashMap<>();
  private final Map<String, Step> steps = new LinkedHashMap<>();
  private final Map<String, Asset> assets = new LinkedHashMap<>();

  private final Map<String, Exercise> exercises = new LinkedHashMap<>();
  private final List<Series> series;

  CourseLibrary(
      List<CourseModule> modules,
      Collection<Exercise> exercises,
      List<Series> series,
      Collection<Asset> assets) {
    this.modules = List.copyOf(modules);
    this.series = List.copyOf(series);
    exercises.forEach(exercise -> this.exercises.put(exercise.slug(), exercise));
    for (CourseModule module : modules) {
      for (Unit unit : module.units()) {
        unitsBySlug.put(unit.slug(), unit);
        unitsByCode.put(unit.code(), unit);
        unit.steps().forEach(step -> steps.put(step.id(), step));
      }
    }
    assets.forEach(asset -> this.assets.put(asset.address(), asset));
  }

  /**
   * The course built into the program.
   *
   * @throws ContentException with all problems, when it breaks a rule
   */
  public static CourseLibrary load(ClassLoader loader) {
    return CourseReader.read(ContentFolder.on(loader));
  }

  /**
   * The course in an author's folder, where {@code modules} and {@code units} lie.
   *
   * @throws ContentException with all problems, when it breaks a rule
   */
  public static CourseLibrary load(Path folder) {
    return CourseReader.read(ContentFolder.in(folder));
  }

  /** In the order of their numbers. */
  public List<CourseModule> modules() {
    return modules;
  }

  public Optional<CourseModule> module(String slug) {
    return modules.stream().filter(module -> module.slug().equals(slug)).findFirst();
  }

  /** All units, in the order of the course. */
  public Collection<Unit> units() {
    return Collections.unmodifiableCollection(unitsBySlug.values());
  }

  public Optional<Unit> unit(String slug) {
    return Optional.ofNullable(unitsBySlug.get(slug));
  }

  /** The unit behind a short address {@code /u/<code>}. */
  public Optional<Unit> unitByCode(String code) {
    return Optional.ofNullable(unitsByCode.get(code));
  }

  public Optional<CourseModule> moduleOf(Unit unit) {
    return modules.stream().filter(module -> module.units().contains(unit)).findFirst();
  }

  public Optional<Step> step(String id) {
    return Optional.ofNullable(steps.get(id));
  }

  /** All exercises, by slug. */
  public Collection<Exercise> exercises() {
    return Collections.unmodifiableCollection(exercises.values());
  }

  public Optional<Exercise> exercise(String slug) {
    return Optional.ofNullable(exercises.get(slug));
  }

  public List<Series> series() {
    return series;
  }

  /** A file that a unit names: its picture, film or captions. */
  public Optional<Asset> asset(String unit, String name) {
    return Optional.ofNullable(assets.get(Asset.address(unit, name)));
  }
}
