package org.maillage.content;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One sitting of the course, 30–90 minutes: an idea to learn, to try as the children will, and to
 * come back to after class.
 *
 * @param slug its name in addresses, which never changes
 * @param code the end of its short address {@code /u/<code>}
 * @param open readable without an account
 * @param languages those it is complete in
 * @param retired ids of steps it once had; progress may still name them
 */
public record Unit(
    String slug,
    String code,
    boolean open,
    List<String> languages,
    LocalText title,
    LocalText summary,
    List<LocalText> outcomes,
    AgeRange ages,
    List<Notion> notions,
    Plugged plugged,
    Licence licence,
    List<String> authors,
    List<Source> sources,
    Set<String> retired,
    List<Step> steps) {
  public Unit {
    Objects.requireNonNull(slug, "slug");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(ages, "ages");
    Objects.requireNonNull(plugged, "plugged");
    Objects.requireNonNull(licence, "licence");
    languages = List.copyOf(languages);
    outcomes = List.copyOf(outcomes);
    notions = List.copyOf(notions);
    authors = List.copyOf(authors);
    sources = List.copyOf(sources);
    retired = Set.copyOf(retired);
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("A unit has steps: " + slug);
    }
  }

  public List<Step> steps(Part part) {
    return steps.stream().filter(step -> step.part() == part).toList();
  }

  /** What it takes to learn and to try; coming back takes place on another day. */
  public int minutes() {
    return minutes(Part.LEARN) + minutes(Part.TRY);
  }

  public int minutes(Part part) {
    return steps(part).stream().mapToInt(Step::minutes).sum();
  }

  public boolean isCompleteIn(String lang) {
    return languages.contains(lang);
  }
}
