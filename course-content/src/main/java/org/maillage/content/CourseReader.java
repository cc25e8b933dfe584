package org.maillage.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.maillage.content.files.ContentFolder;
import org.maillage.content.files.Problems;
import org.maillage.content.files.Schemas;
import org.maillage.content.files.YamlFile;

/** Reads a whole course and gathers all that is wrong with it. */
final class CourseReader {
  private final ContentFolder content;
  private final Problems problems = new Problems();
  private final Schemas schemas;
  private final UnitReader units;
  private final ExerciseShelf shelf;
  private final Map<String, String> unitPlaces = new TreeMap<>();
  private final Map<Integer, String> numbers = new TreeMap<>();

  private CourseReader(ContentFolder content) {
    this.content = content;
    ContentFolder rules =
        content.has("schemas/module.schema.json")
            ? content
            : ContentFolder.on(CourseReader.class.getClassLoader());
    schemas = new Schemas(rules);
    Vocabulary vocabulary = new Vocabulary(rules, schemas, problems);
    CourseIds ids = new CourseIds(problems);
    units = new UnitReader(content, schemas, vocabulary, ids, problems);
    shelf =
        new ExerciseShelf(
            content,
            schemas,
            new ExerciseReader(content, schemas, vocabulary, ids, problems),
            problems);
  }

  static CourseLibrary read(ContentFolder content) {
    return new CourseReader(content).course();
  }

  private CourseLibrary course() {
    checkEncoding();
    List<CourseModule> modules = new ArrayList<>();
    for (String slug : content.foldersIn("modules")) {
      module(slug).ifPresent(modules::add);
    }
    if (content.foldersIn("modules").isEmpty()) {
      problems.add("modules", 1, "aucun module dans ce dossier");
    }
    for (String slug : content.foldersIn("units")) {
      if (!unitPlaces.containsKey(slug)) {
        problems.add("units/" + slug + "/unit.yaml", 1, "aucun module ne nomme cette unité");
      }
    }
    shelf.read();
    modules.stream().flatMap(module -> module.units().stream()).forEach(shelf::checkNamedIn);
    for (String folder : List.of("modules", "units")) {
      for (String file : content.below(folder)) {
        if (!file.contains("/")) {
          problems.add(folder + "/" + file, 1, "ce fichier n'est pas prévu ici");
        }
      }
    }
    if (!problems.none()) {
      throw new ContentException(problems.all());
    }
    modules.sort(Comparator.comparingInt(CourseModule::number));
    return new CourseLibrary(modules, shelf.exercises(), shelf.series(), assets());
  }

  private void checkEncoding() {
    for (String path : content.files().keySet()) {
      if (path.matches(".*\\.(md|yaml|vtt)")) {
        String text = content.text(path);
        int wrong = text.indexOf('\uFFFD');
        if (wrong >= 0) {
          int line = 1 + (int) text.substring(0, wrong).chars().filter(c -> c == '\n').count();
          problems.add(path, line, "ce fichier n'est pas enregistré en UTF-8");
        }
      }
    }
  }

  private Optional<CourseModule> module(String slug) {
    String path = "modules/" + slug + "/module.yaml";
    if (!content.has(path)) {
      problems.add(path, 1, "ce fichier manque");
      return Optional.empty();
    }
    for (String file : content.below("modules/" + slug)) {
      if (!file.equals("module.yaml")) {
        problems.add("modules/" + slug + "/" + file, 1, "ce fichier n'est pas prévu ici");
      }
    }
    return YamlFile.read(content, path, problems)
        .filter(file -> schemas.accept("module", file, problems))
        .flatMap(file -> module(slug, path, file.root()));
  }

  private Optional<CourseModule> module(String slug, String path, JsonNode root) {
    if (!root.get("id").asText().equals(slug)) {
      problems.add(
          path, YamlFile.line(root.get("id")), "l'id doit être le nom du dossier : " + slug);
    }
    int number = root.get("number").asInt();
    String before = numbers.putIfAbsent(number, path);
    if (before != null) {
      problems.add(
          path,
          YamlFile.line(root.get("number")),
          "le numéro " + number + " est déjà pris (" + before + ")");
    }
    List<Unit> all = new ArrayList<>();
    for (JsonNode unit : root.get("units")) {
      unit(unit, path).ifPresent(all::add);
    }
    Texts texts = new Texts(path, new UnitFiles(content, slug), List.of(), problems);
    LocalText title = texts.line(root.get("title"));
    LocalText summary = texts.line(root.get("summary"));
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(new CourseModule(slug, number, title, summary, all));
  }

  private Optional<Unit> unit(JsonNode slug, String path) {
    String before = unitPlaces.putIfAbsent(slug.asText(), path);
    if (before != null) {
      problems.add(
          path, YamlFile.line(slug), "l'unité " + slug.asText() + " est déjà dans " + before);
      return Optional.empty();
    }
    if (!content.has("units/" + slug.asText() + "/unit.yaml")) {
      problems.add(path, YamlFile.line(slug), "il n'y a pas de dossier units/" + slug.asText());
      return Optional.empty();
    }
    return units.read(slug.asText());
  }

  private List<Asset> assets() {
    List<Asset> assets = new ArrayList<>();
    for (String unit : content.foldersIn("units")) {
      addAssets("units/" + unit, unit, assets);
    }
    for (String exercise : content.foldersIn("exercises")) {
      addAssets("exercises/" + exercise, "exercises/" + exercise, assets);
    }
    return assets;
  }

  private void addAssets(String folder, String unit, List<Asset> assets) {
    for (String file : content.below(folder)) {
      String type = MediaTypes.of(file);
      if (!type.isEmpty()) {
        byte[] bytes = content.bytes(folder + "/" + file);
        assets.add(new Asset(unit, file, type, Fingerprint.ofBytes(bytes), bytes));
      }
    }
  }
}
