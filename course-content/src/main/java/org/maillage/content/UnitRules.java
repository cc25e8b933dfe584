package org.maillage.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.Set;
import org.maillage.content.files.ContentFolder;
import org.maillage.content.files.Problems;
import org.maillage.content.files.SvgDrawing;
import org.maillage.content.files.YamlFile;

/** What holds for a unit as a whole. */
record UnitRules(
    String slug, String path, JsonNode root, ContentFolder content, Problems problems) {
  private static final int SHORTEST = 30;
  private static final int LONGEST = 90;
  private static final int LARGEST_FILE = 10_000_000;

  void check() {
    checkParts();
    checkMinutes();
    for (String file : content.below("units/" + slug)) {
      checkFile("units/" + slug + "/" + file);
    }
  }

  /** Only for a unit whose steps could all be read: the others name files nobody saw. */
  void checkAllNamed(Set<String> named) {
    for (String file : content.below("units/" + slug)) {
      if (!named.contains(file)) {
        problems.add("units/" + slug + "/" + file, 1, "aucune étape ne se sert de ce fichier");
      }
    }
  }

  private void checkParts() {
    Set<Part> missing = EnumSet.allOf(Part.class);
    Part reached = Part.LEARN;
    for (JsonNode step : root.get("steps")) {
      Part part = Part.of(step.get("part").asText());
      missing.remove(part);
      if (part.compareTo(reached) < 0) {
        problems.add(
            path,
            YamlFile.line(step.get("part")),
            "« %s » vient après « %s » : l'ordre est learn, try, come-back"
                .formatted(part.word(), reached.word()));
      }
      reached = part;
    }
    for (Part part : missing) {
      problems.add(
          path, YamlFile.line(root.get("steps")), "aucune étape dans la partie " + part.word());
    }
  }

  private void checkMinutes() {
    int minutes = 0;
    for (JsonNode step : root.get("steps")) {
      boolean counts = Part.of(step.get("part").asText()) != Part.COME_BACK;
      minutes += counts ? step.get("minutes").asInt() : 0;
    }
    if (minutes < SHORTEST || minutes > LONGEST) {
      problems.add(
          path,
          YamlFile.line(root.get("steps")),
          "learn et try font ensemble %d minutes : il en faut de %d à %d"
              .formatted(minutes, SHORTEST, LONGEST));
    }
  }

  private void checkFile(String file) {
    if (content.bytes(file).length > LARGEST_FILE) {
      problems.add(file, 1, "ce fichier pèse plus de 10 Mo");
    }
    if (file.endsWith(".svg")) {
      SvgDrawing.check(file, content.bytes(file), problems);
    }
    if (file.endsWith(".vtt") && !content.text(file).startsWith("WEBVTT")) {
      problems.add(file, 1, "des sous-titres commencent par « WEBVTT »");
    }
  }
}
