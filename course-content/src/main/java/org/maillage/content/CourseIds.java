package org.maillage.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.maillage.content.files.Problems;
import org.maillage.content.files.YamlFile;

/** Every name ever given in the course: none may mean two things. */
final class CourseIds {
  private final Map<String, String> taken = new TreeMap<>();
  private final Problems problems;

  CourseIds(Problems problems) {
    this.problems = problems;
  }

  /** A step or a question, living or retired. */
  void take(String path, JsonNode id) {
    take(path, id, "id");
  }

  void takeCode(String path, JsonNode code) {
    take(path, code, "code");
  }

  private void take(String path, JsonNode name, String kind) {
    String here = path + ":" + YamlFile.line(name);
    String before = taken.putIfAbsent(kind + " " + name.asText(), here);
    if (before != null) {
      problems.add(
          path,
          YamlFile.line(name),
          "« " + name.asText() + " » est déjà pris (" + kind + ", " + before + ")");
    }
  }
}
