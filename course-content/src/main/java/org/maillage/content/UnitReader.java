package org.maillage.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maillage.content.files.ContentFolder;
import org.maillage.content.files.Problems;
import org.maillage.content.files.Schemas;
import org.maillage.content.files.YamlFile;

/** Reads the folder of one unit. */
final class UnitReader {
  private final ContentFolder content;
  private final Schemas schemas;
  private final Vocabulary vocabulary;
  private final CourseIds ids;
  private final Problems problems;

  UnitReader(
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

  Optional<Unit> read(String slug) {
    String path = "units/" + slug + "/unit.yaml";
    return YamlFile.read(content, path, problems)
        .filter(file -> schemas.accept("unit", file, problems))
        .flatMap(file -> unit(slug, path, file.root()));
  }

  private Optional<Unit> unit(String slug, String path, JsonNode root) {
    if (!root.get("id").asText().equals(slug)) {
      problems.add(
          path, YamlFile.line(root.get("id")), "l'id doit être le nom du dossier : " + slug);
    }
    ids.takeCode(path, root.get("code"));
    root.get("retired").forEach(id -> ids.take(path, id));
    List<String> languages = Words.of(root.get("languages"));
    if (!languages.contains(LocalText.FIRST)) {
      problems.add(path, YamlFile.line(root.get("languages")), "le français (fr) est obligatoire");
    }
    UnitFiles files = new UnitFiles(content, slug);
    files.name("unit.yaml");
    Texts texts = new Texts(path, files, languages, problems);
    LocalText title = texts.line(root.get("title"));
    LocalText summary = texts.line(root.get("summary"));
    List<LocalText> outcomes = texts.lines(root.get("outcomes"));
    AgeRange ages = Ages.read(path, root.get("ages"), problems);
    List<Notion> notions = vocabulary.named(path, root.get("notions"));
    List<Step> steps = steps(root, path, slug, languages, files.named());
    UnitRules rules = new UnitRules(slug, path, root, content, problems);
    rules.check();
    if (steps.size() < root.get("steps").size()) {
      return Optional.empty();
    }
    rules.checkAllNamed(files.named());
    return Optional.of(
        new Unit(
            slug,
            root.get("code").asText(),
            root.get("public").asBoolean(),
            languages,
            title,
            summary,
            outcomes,
            ages,
            notions,
            Plugged.of(root.get("plugged").asText()),
            Licence.of(root.get("licence").asText()),
            Words.of(root.get("authors")),
            Source.all(root.get("sources")),
            new HashSet<>(Words.of(root.get("retired"))),
            steps));
  }

  private List<Step> steps(
      JsonNode root, String path, String slug, List<String> languages, Set<String> named) {
    StepReader reader = new StepReader(content, schemas, vocabulary, ids, problems);
    List<Step> steps = new ArrayList<>();
    for (JsonNode step : root.get("steps")) {
      UnitFiles files = new UnitFiles(content, slug);
      reader.read(step, path, files, languages).ifPresent(steps::add);
      named.addAll(files.named());
    }
    return steps;
  }
}
