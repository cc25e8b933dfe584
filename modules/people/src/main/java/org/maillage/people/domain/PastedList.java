package org.maillage.people.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is in which group, as a trainer pasted it: a person a line, then a separator and the group.
 * Nothing is guessed: a line names exactly one person of the cohort, or changes nothing.
 */
public record PastedList(List<Line> lines) {
  /** What separates cells: a tab in what a spreadsheet copies; else a semicolon, else a comma. */
  private static final List<String> SEPARATORS = List.of("\t", ";", ",");

  /**
   * @param number counted from 1, as the trainer sees it
   * @param who as it was typed
   * @param group empty for none
   * @param meant everyone it may mean
   */
  public record Line(int number, String who, String group, List<Candidate> meant) {
    public boolean isRecognised() {
      return meant.size() == 1;
    }

    public boolean isAmbiguous() {
      return meant.size() > 1;
    }
  }

  public static PastedList read(String pasted, List<Candidate> people) {
    Map<String, List<Candidate>> byKey = new HashMap<>();
    for (Candidate person : people) {
      person.keys().forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(person));
    }
    List<Line> lines = new ArrayList<>();
    String[] typed = pasted.split("\\R", -1);
    for (int i = 0; i < typed.length; i++) {
      if (!typed[i].isBlank()) {
        lines.add(line(i + 1, typed[i], byKey));
      }
    }
    return new PastedList(List.copyOf(lines));
  }

  private static Line line(int number, String typed, Map<String, List<Candidate>> byKey) {
    List<String> cells = cells(typed);
    String group = cells.size() > 1 ? CohortGroup.cleaned(cells.get(cells.size() - 1)) : "";
    List<String> person = cells.subList(0, Math.max(1, cells.size() - 1));
    String who = String.join(" ", person).strip();
    return new Line(number, who, group, meant(who, person, byKey));
  }

  private static List<String> cells(String typed) {
    String separator =
        SEPARATORS.stream().filter(typed::contains).findFirst().orElse(SEPARATORS.get(0));
    return Arrays.stream(typed.split(separator, -1)).map(PastedList::unquoted).toList();
  }

  private static String unquoted(String cell) {
    return cell.strip().replaceAll("^\"(.*)\"$", "$1").replace("\"\"", "\"").strip();
  }

  /** By an address where there is one, since addresses differ where names don't. */
  private static List<Candidate> meant(
      String who, List<String> cells, Map<String, List<Candidate>> byKey) {
    for (String cell : cells) {
      if (cell.contains("@")) {
        return byKey.getOrDefault(Candidate.key(cell), List.of());
      }
    }
    String key = Candidate.key(who);
    return key.isEmpty() ? List.of() : byKey.getOrDefault(key, List.of());
  }

  public List<Line> recognised() {
    return lines.stream().filter(Line::isRecognised).toList();
  }

  /** Those that change nothing until somebody puts them right. */
  public List<Line> unclear() {
    return lines.stream().filter(line -> !line.isRecognised()).toList();
  }

  /** The groups of each person recognised; none for whoever stands there without a group. */
  public Map<Candidate, Set<String>> groups() {
    return Collections.unmodifiableMap(
        recognised().stream()
            .collect(
                Collectors.groupingBy(
                    line -> line.meant().get(0),
                    LinkedHashMap::new,
                    Collectors.filtering(
                        line -> !line.group().isEmpty(),
                        Collectors.mapping(
                            Line::group, Collectors.toCollection(LinkedHashSet::new))))));
  }
}
