package org.maillage.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maillage.content.files.ContentFolder;
import org.maillage.content.files.Problems;
import org.maillage.content.files.Schemas;
import org.maillage.content.files.YamlFile;

/** Reads the folder of one exercise. */
final class ExerciseReader {
  private final ContentFolder content;
  private final Schemas schemas;
  private final Vocabulary vocabulary;
  private final CourseIds ids;
  private final Problems problems;

  ExerciseReader(
      ContentFolder content,
      Schemas schemas,
      Vocabulary vocabulary,
      CourseIds ids,
      Problems problems) {
    this.content = content;
    this.schemas = schemas;
    this.vocabulary = vocabulary;
    this.ids = ids;
    this.problems = problems;
  }

  Optional<Exercise> read(String slug) {
    String path = "exercises/" + slug + "/exercise.yaml";
    if (!content.has(path)) {
      problems.add(path, 1, "ce fichier manque");
      return Optional.empty();
    }
    return YamlFile.read(content, path, problems)
        .filter(file -> schemas.accept("exercise", file, problems))
        .flatMap(file -> exercise(slug, path, file.root()));
  }

  private Optional<Exercise> exercise(String slug, String path, JsonNode root) {
    ids.take(path, root.get("id"));
    UnitFiles files = UnitFiles.ofExercise(content, slug);
    files.name("exercise.yaml");
    Texts texts = new Texts(path, files, List.of(), problems);
    Optional<LocalText> statement = texts.inFiles("statement");
    Optional<LocalText> notes = texts.inFiles("notes");
    List<Way> ways = new ArrayList<>();
    root.get("ways").forEach(way -> ways.add(Way.of(way.asText())));
    Optional<Program> solution = program("solution", files, ways);
    Program starter = program("starter", files, List.of()).orElse(nothing(root));
    List<TypicalAnswer> typical = typical(root.get("wrong"), texts, files);
    CheckReader checks = new CheckReader(path, texts, problems);
    List<Check> all = checks.read(root.get("checks"));
    seeAllNamed(slug, files);
    if (statement.isEmpty()) {
      problems.add(files.path("statement.fr.md"), 1, "ce fichier manque");
    }
    if (statement.isEmpty() || solution.isEmpty() || all.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Exercise(
            slug,
            root.get("id").asText(),
            texts.line(root.get("title")),
            texts.line(root.get("summary")),
            statement.get(),
            notes,
            Ages.read(path, root.get("ages"), problems),
            root.get("level").asInt(),
            root.get("minutes").asInt(),
            vocabulary.named(path, root.get("notions")),
            ways,
            World.of(root.get("world").asText()),
            Words.of(root.path("toolbox")),
            starter,
            solution.get(),
            all,
            blocks(root.path("hints"), texts),
            typical,
            Licence.of(root.get("licence").asText()),
            Words.of(root.get("authors")),
            Source.all(root.path("sources")),
            Fingerprint.ofExercise(root, files)));
  }

  private Optional<Program> program(String name, UnitFiles files, List<Way> needed) {
    String python = name + ".py";
    String blocks = name + ".blocks.json";
    if (!files.has(python)) {
      if (!needed.isEmpty()) {
        problems.add(files.path(python), 1, "ce fichier manque");
      }
      if (!files.has(blocks)) {
        return Optional.empty();
      }
    }
    if (needed.contains(Way.BLOCKS) && !files.has(blocks)) {
      problems.add(files.path(blocks), 1, "ce fichier manque, puisque « blocks » est permis");
    }
    return Optional.of(new Program(text(python, files).orElse(""), text(blocks, files)));
  }

  private static Optional<String> text(String file, UnitFiles files) {
    if (!files.has(file)) {
      return Optional.empty();
    }
    files.name(file);
    return Optional.of(files.text(file));
  }

  private static Program nothing(JsonNode root) {
    String world = root.get("world").asText();
    String start = world.equals("console") ? "" : "from " + world + " import *\n\n";
    return new Program(start, Optional.empty());
  }

  private List<TypicalAnswer> typical(JsonNode wrong, Texts texts, UnitFiles files) {
    List<TypicalAnswer> all = new ArrayList<>();
    for (JsonNode answer : wrong) {
      String file = "wrong/" + answer.get("file").asText();
      Optional<String> python = text(file, files);
      if (python.isEmpty()) {
        problems.add(
            files.path("exercise.yaml"), YamlFile.line(answer), "il manque le fichier " + file);
      } else {
        all.add(new TypicalAnswer(file, python.get(), texts.block(answer.get("feedback"))));
      }
    }
    return all;
  }

  private static List<LocalText> blocks(JsonNode hints, Texts texts) {
    List<LocalText> all = new ArrayList<>();
    hints.forEach(hint -> all.add(texts.block(hint)));
    return all;
  }

  private void seeAllNamed(String slug, UnitFiles files) {
    for (String file : content.below("exercises/" + slug)) {
      if (!files.named().contains(file)) {
        problems.add(files.path(file), 1, "l'exercice ne se sert pas de ce fichier");
      }
    }
  }
}
