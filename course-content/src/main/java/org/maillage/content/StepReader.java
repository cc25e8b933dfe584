package org.maillage.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maillage.content.files.ContentFolder;
import org.maillage.content.files.Problems;
import org.maillage.content.files.Schemas;
import org.maillage.content.files.YamlFile;

/** Reads one step: its line in unit.yaml and its own files. */
final class StepReader {
  private static final Set<String> NO_DATA = Set.of("text", "exercise");
  private static final Set<String> NEED_TEXT = Set.of("text", "video", "note");

  private final ContentFolder content;
  private final Schemas schemas;
  private final Vocabulary vocabulary;
  private final CourseIds ids;
  private final Problems problems;

  StepReader(
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

  /** The step, or nothing when something is wrong with its files. */
  Optional<Step> read(JsonNode step, String unitPath, UnitFiles files, List<String> languages) {
    String id = step.get("id").asText();
    ids.take(unitPath, step.get("id"));
    Texts texts = new Texts(files.path(id + ".yaml"), files, languages, problems);
    LocalText title = new Texts(unitPath, files, languages, problems).line(step.get("title"));
    Optional<LocalText> text = texts.inFiles(id);
    if (text.isEmpty() && NEED_TEXT.contains(step.get("kind").asText())) {
      problems.add(
          unitPath, YamlFile.line(step.get("id")), "il manque le fichier " + id + ".fr.md");
    }
    return data(step, unitPath, files)
        .flatMap(
            data ->
                body(step, text, data, texts, files)
                    .map(
                        body ->
                            new Step(
                                id,
                                files.unit(),
                                Part.of(step.get("part").asText()),
                                step.get("minutes").asInt(),
                                title,
                                body,
                                Fingerprint.of(step, data, files))));
  }

  /** The step's YAML; a missing node where the step needs none; nothing when it is wrong. */
  private Optional<JsonNode> data(JsonNode step, String unitPath, UnitFiles files) {
    String kind = step.get("kind").asText();
    String file = step.get("id").asText() + ".yaml";
    if (NO_DATA.contains(kind) || kind.equals("note") && !files.has(file)) {
      return Optional.of(MissingNode.getInstance());
    }
    if (!files.has(file)) {
      problems.add(unitPath, YamlFile.line(step.get("id")), "il manque le fichier " + file);
      return Optional.empty();
    }
    files.name(file);
    return YamlFile.read(content, files.path(file), problems)
        .filter(yaml -> schemas.accept(kind, yaml, problems))
        .map(YamlFile::root);
  }

  private Optional<StepBody> body(
      JsonNode step, Optional<LocalText> text, JsonNode data, Texts texts, UnitFiles files) {
    String path = files.path(step.get("id").asText() + ".yaml");
    Pictures pictures = new Pictures(path, files, texts, problems);
    return switch (step.get("kind").asText()) {
      case "text" -> text.map(Reading::new);
      case "note" -> text.map(question -> new Note(question, texts.lines(data.path("prompts"))));
      case "video" -> new VideoReader(path, texts, pictures, problems).read(data, text);
      case "exercise" -> Optional.of(new Practice(step.path("exercise").asText()));
      case "sheet" -> Optional.of(sheet(data, text, texts, path));
      default -> {
        List<QuizItem> items =
            new QuizReader(path, texts, pictures, ids, problems).items(data.get("items"));
        yield items.isEmpty() ? Optional.empty() : Optional.of(new Quiz(text, items));
      }
    };
  }

  private ClassSheet sheet(JsonNode data, Optional<LocalText> text, Texts texts, String path) {
    List<Phase> phases = new ArrayList<>();
    for (JsonNode phase : data.get("phases")) {
      phases.add(
          new Phase(
              phase.get("minutes").asInt(),
              texts.line(phase.get("title")),
              texts.block(phase.get("text"))));
    }
    int duration = data.get("duration").asInt();
    int planned = phases.stream().mapToInt(Phase::minutes).sum();
    if (planned != duration) {
      problems.add(
          path,
          YamlFile.line(data.get("duration")),
          "la séance dure " + duration + " minutes, mais ses phases en font " + planned);
    }
    return new ClassSheet(
        text,
        texts.line(data.get("goal")),
        vocabulary.named(path, data.get("notions")),
        duration,
        Ages.read(path, data.get("ages"), problems),
        texts.line(data.get("setting")),
        texts.lines(data.get("material")),
        phases,
        texts.lines(data.get("watch")),
        texts.maybeBlock(data.get("further")));
  }
}
