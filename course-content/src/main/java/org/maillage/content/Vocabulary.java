package org.maillage.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.maillage.content.files.ContentFolder;
import org.maillage.content.files.Problems;
import org.maillage.content.files.Schemas;
import org.maillage.content.files.YamlFile;

/** The notions that units may name. */
final class Vocabulary {
  private static final String FILE = "schemas/notions.yaml";

  private final Map<String, Notion> notions = new TreeMap<>();
  private final Problems problems;

  Vocabulary(ContentFolder content, Schemas schemas, Problems problems) {
    this.problems = problems;
    YamlFile.read(content, FILE, problems)
        .filter(file -> schemas.accept("notions", file, problems))
        .ifPresent(
            file ->
                read(
                    file.root(), new Texts(FILE, new UnitFiles(content, ""), List.of(), problems)));
  }

  private void read(JsonNode names, Texts texts) {
    names
        .fields()
        .forEachRemaining(
            name ->
                notions.put(name.getKey(), new Notion(name.getKey(), texts.line(name.getValue()))));
  }

  List<Notion> named(String path, JsonNode ids) {
    List<Notion> all = new ArrayList<>();
    for (JsonNode id : ids) {
      Notion notion = notions.get(id.asText());
      if (notion == null) {
        problems.add(
            path,
            YamlFile.line(id),
            "notion inconnue : « " + id.asText() + " » (voir " + FILE + ")");
      } else {
        all.add(notion);
      }
    }
    return all;
  }
}
