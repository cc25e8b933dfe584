package org.maillage.content;

import com.fasterxml.jackson.databind.JsonNode;
import org.maillage.content.files.Problems;
import org.maillage.content.files.YamlFile;

/** Reads the files that a step's data names, and sees that they exist. */
record Pictures(String path, UnitFiles files, Texts texts, Problems problems) {
  Picture read(JsonNode file, JsonNode alt) {
    return new Picture(files.unit(), name(file), texts.line(alt));
  }

  String name(JsonNode file) {
    String name = file.asText();
    files.name(name);
    if (!files.has(name)) {
      problems.add(path, YamlFile.line(file), "fichier introuvable dans l'unité : " + name);
    }
    return name;
  }
}
