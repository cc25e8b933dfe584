package org.maillage.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.maillage.content.files.Problems;
import org.maillage.content.files.YamlFile;
import org.maillage.content.judging.TypedValue;

/** Reads what an exercise looks at. */
final class CheckReader {
  private final String path;
  private final Texts texts;
  private final Problems problems;

  CheckReader(String path, Texts texts, Problems problems) {
    this.path = path;
    this.texts = texts;
    this.problems = problems;
  }

  List<Check> read(JsonNode checks) {
    List<Check> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (JsonNode check : checks) {
      String id = check.get("id").asText();
      if (!seen.add(id)) {
        problems.add(path, YamlFile.line(check), "« " + id + " » y est deux fois");
      }
      all.add(
          new Check(
              id,
              texts.line(check.get("title")),
              check.path("hidden").asBoolean(),
              check.path("optional").asBoolean(),
              check.path("points").asInt(1),
              expectation(check)));
    }
    if (all.stream().allMatch(Check::optional)) {
      problems.add(path, YamlFile.line(checks), "il faut au moins un contrôle qui compte");
      return List.of();
    }
    return all;
  }

  private Expectation expectation(JsonNode check) {
    return switch (check.get("kind").asText()) {
      case "goal" -> goal(check);
      case "call" -> new Calls(check.get("function").asText(), cases(check.get("cases")));
      case "console" -> conversation(check);
      case "board" -> BoardReader.read(path, check, problems);
      case "picture" -> new SameDrawing(check.path("colours").asBoolean());
      default -> new ShortEnough(check.get("lines").asInt());
    };
  }

  private Conversation conversation(JsonNode check) {
    if (check.has("lines") == check.has("contains")) {
      problems.add(path, YamlFile.line(check), "il faut « lines » ou « contains », l'un des deux");
    }
    return new Conversation(
        Words.of(check.path("input")),
        Words.of(check.path("lines")),
        Words.of(check.path("contains")));
  }

  private GoalReached goal(JsonNode check) {
    List<String> map = Words.of(check.get("map"));
    String all = String.join("", map);
    long robots = all.chars().filter(sign -> "><^v".indexOf(sign) >= 0).count();
    if (robots != 1) {
      problems.add(path, YamlFile.line(check), "il faut un robot sur le plan, il y en a " + robots);
    }
    boolean reach = check.path("reach").asBoolean();
    if (reach && !all.contains("F")) {
      problems.add(path, YamlFile.line(check), "le plan n'a pas de drapeau à atteindre");
    }
    boolean collect = check.path("collect").asBoolean();
    return new GoalReached(map, reach, collect);
  }

  private static List<Calls.Case> cases(JsonNode cases) {
    List<Calls.Case> all = new ArrayList<>();
    for (JsonNode one : cases) {
      List<TypedValue> arguments = new ArrayList<>();
      one.get("args").forEach(argument -> arguments.add(TypedValue.written(argument)));
      all.add(new Calls.Case(arguments, TypedValue.written(one.get("gives"))));
    }
    return all;
  }
}
