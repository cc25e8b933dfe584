package org.maillage.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.maillage.content.files.ContentFolder;
import org.maillage.content.files.Problems;
import org.maillage.content.files.SvgDrawing;
import org.maillage.content.files.YamlFile;

/** What holds for a unit as a whole. */
record UnitRules(Unit unit, String path, JsonNode root, Problems problems) {
  private static final int SHORTEST = 30;
  private static final int LONGEST = 90;
  private static final int LARGEST_FILE = 10_000_000;

  void check(ContentFolder content, Set<String> named) {
    checkParts();
    int minutes = unit.minutes();
    if (minutes < SHORTEST || minutes > LONGEST) {
      problems.add(
          path,
          YamlFile.line(root.get("steps")),
          "learn et try font ensemble " + minutes + " minutes ; il en faut de 30 à 90");
    }
    for (String file : content.below("units/" + unit.slug())) {
      checkFile(file, content, named);
    }
  }

  private void checkParts() {
    Part reached = Part.LEARN;
    for (JsonNode step : root.get("steps")) {
      Part part = Part.of(step.get("part").asText());
      if (part.compareTo(reached) < 0) {
        problems.add(
            path,
            YamlFile.line(step.get("part")),
            "les parties vont dans l'ordre learn, try, come-back : "
                + part.word()
                + " vient après "
                + reached.word());
      }
      reached = part;
    }
    for (Part part : Part.values()) {
      if (unit.steps(part).isEmpty()) {
        problems.add(
            path, YamlFile.line(root.get("steps")), "aucune étape dans la partie " + part.word());
      }
    }
  }

  private void checkFile(String file, ContentFolder content, Set<String> named) {
    String filePath = "units/" + unit.slug() + "/" + file;
    if (!named.contains(file)) {
      problems.add(filePath, 1, "aucune étape ne se sert de ce fichier");
    }
    if (content.bytes(filePath).length > LARGEST_FILE) {
      problems.add(filePath, 1, "ce fichier pèse plus de 10 Mo");
    }
    if (file.endsWith(".svg")) {
      SvgDrawing.check(filePath, content.bytes(filePath), problems);
    }
    if (file.endsWith(".vtt") && !content.text(filePath).startsWith("WEBVTT")) {
      problems.add(filePath, 1, "des sous-titres commencent par « WEBVTT »");
    }
  }
}
