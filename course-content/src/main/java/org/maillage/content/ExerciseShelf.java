package org.maillage.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.maillage.content.files.ContentFolder;
import org.maillage.content.files.Problems;
import org.maillage.content.files.Schemas;
import org.maillage.content.files.YamlFile;

/** Reads all exercises and the series they stand in. */
final class ExerciseShelf {
  private static final String SERIES = "exercises/series.yaml";

  private final ContentFolder content;
  private final Schemas schemas;
  private final ExerciseReader reader;
  private final Problems problems;
  private final Map<String, Exercise> exercises = new TreeMap<>();
  private final List<Series> series = new ArrayList<>();

  ExerciseShelf(ContentFolder content, Schemas schemas, ExerciseReader reader, Problems problems) {
    this.content = content;
    this.schemas = schemas;
    this.reader = reader;
    this.problems = problems;
  }

  void read() {
    for (String slug : content.foldersIn("exercises")) {
      reader.read(slug).ifPresent(exercise -> exercises.put(slug, exercise));
    }
    for (String file : content.below("exercises")) {
      if (!file.contains("/") && !SERIES.endsWith("/" + file)) {
        problems.add("exercises/" + file, 1, "ce fichier n'est pas prévu ici");
      }
    }
    if (content.has(SERIES)) {
      YamlFile.read(content, SERIES, problems)
          .filter(file -> schemas.accept("series", file, problems))
          .ifPresent(file -> readSeries(file.root()));
    }
  }

  private void readSeries(JsonNode root) {
    UnitFiles files = UnitFiles.ofExercise(content, "");
    Texts texts = new Texts(SERIES, files, List.of(), problems);
    root.fields()
        .forEachRemaining(
            field -> {
              JsonNode one = field.getValue();
              List<Exercise> members = new ArrayList<>();
              for (JsonNode slug : one.get("exercises")) {
                check(SERIES, YamlFile.line(slug), slug.asText());
                members.add(exercises.get(slug.asText()));
              }
              if (!members.contains(null)) {
                series.add(
                    new Series(
                        field.getKey(),
                        texts.line(one.get("title")),
                        texts.line(one.get("summary")),
                        members));
              }
            });
  }

  void checkNamedIn(Unit unit) {
    for (Step step : unit.steps()) {
      if (step.body() instanceof Practice practice) {
        check("units/" + unit.slug() + "/unit.yaml", 1, practice.exercise());
      }
    }
  }

  private void check(String path, int line, String slug) {
    if (!content.has("exercises/" + slug + "/exercise.yaml")) {
      problems.add(path, line, "il n'y a pas de dossier exercises/" + slug);
    }
  }

  Collection<Exercise> exercises() {
    return exercises.values();
  }

  List<Series> series() {
    return series;
  }
}
