package org.maillage.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a teacher prints and takes into class: one or two A4 pages.
 *
 * @param introduction what is said to the teacher before the sheet; not printed
 * @param duration minutes in class
 * @param setting how the class is arranged
 * @param watch what children usually get wrong, and what to ask them
 */
public record ClassSheet(
    Optional<LocalText> introduction,
    LocalText goal,
    List<Notion> notions,
    int duration,
    AgeRange ages,
    LocalText setting,
    List<LocalText> material,
    List<Phase> phases,
    List<LocalText> watch,
    Optional<LocalText> further)
    implements StepBody {
  public ClassSheet {
    Objects.requireNonNull(introduction, "introduction");
    Objects.requireNonNull(goal, "goal");
    Objects.requireNonNull(ages, "ages");
    Objects.requireNonNull(setting, "setting");
    Objects.requireNonNull(further, "further");
    notions = List.copyOf(notions);
    material = List.copyOf(material);
    phases = List.copyOf(phases);
    watch = List.copyOf(watch);
    if (duration < 1 || phases.isEmpty()) {
      throw new IllegalArgumentException("A class sheet has a duration and phases");
    }
  }

  @Override
  public String kind() {
    return "sheet";
  }
}
