package org.maillage.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A small program to write: its statement, what is looked at, and what helps.
 *
 * @param slug its name in addresses and links, which never changes
 * @param id its name in what is kept of people's work, never used for anything else
 * @param level 1 first steps, 2 on the way, 3 at ease
 * @param ways those allowed; the first is what opens
 * @param toolbox the blocks offered
 * @param starter what stands there at the beginning
 * @param hints from a nudge to nearly there
 * @param notes for the teacher: in class, usual misconceptions
 * @param contentHash changes when a learner would see or meet something else
 */
public record Exercise(
    String slug,
    String id,
    LocalText title,
    LocalText summary,
    LocalText statement,
    Optional<LocalText> notes,
    AgeRange ages,
    int level,
    int minutes,
    List<Notion> notions,
    List<Way> ways,
    World world,
    List<String> toolbox,
    Program starter,
    Program solution,
    List<Check> checks,
    List<LocalText> hints,
    List<TypicalAnswer> typical,
    Licence licence,
    List<String> authors,
    List<Source> sources,
    String contentHash) {
  public Exercise {
    Objects.requireNonNull(slug, "slug");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(world, "world");
    Objects.requireNonNull(starter, "starter");
    Objects.requireNonNull(solution, "solution");
    notions = List.copyOf(notions);
    ways = List.copyOf(ways);
    toolbox = List.copyOf(toolbox);
    checks = List.copyOf(checks);
    hints = List.copyOf(hints);
    typical = List.copyOf(typical);
    authors = List.copyOf(authors);
    sources = List.copyOf(sources);
    if (checks.stream().allMatch(Check::optional)) {
      throw new IllegalArgumentException("Nothing says when it is done: " + slug);
    }
  }

  public int points() {
    return checks.stream().mapToInt(Check::points).sum();
  }

  /** Done is what passes every check that isn't a bonus. */
  public boolean isDone(Set<String> passed) {
    return checks.stream().allMatch(check -> check.optional() || passed.contains(check.id()));
  }

  public boolean comparesDrawings() {
    return checks.stream().anyMatch(check -> check.expectation() instanceof SameDrawing);
  }

  /** The languages its statement exists in. */
  public Set<String> languages() {
    return statement.languages();
  }
}
