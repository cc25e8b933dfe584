package org.maillage.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.maillage.content.files.Markdown;
import org.maillage.content.files.Place;
import org.maillage.content.files.Problems;
import org.maillage.content.files.YamlFile;

/** Reads the texts of one file, and sees that they exist in every language promised. */
final class Texts {
  private final String path;
  private final UnitFiles files;
  private final List<String> languages;
  private final Problems problems;

  Texts(String path, UnitFiles files, List<String> languages, Problems problems) {
    this.path = path;
    this.files = files;
    this.languages = languages;
    this.problems = problems;
  }

  /** A short text. */
  LocalText line(JsonNode text) {
    return read(text, false);
  }

  /** A text with paragraphs. */
  LocalText block(JsonNode text) {
    return read(text, true);
  }

  Optional<LocalText> maybeLine(JsonNode text) {
    return text == null ? Optional.empty() : Optional.of(line(text));
  }

  Optional<LocalText> maybeBlock(JsonNode text) {
    return text == null ? Optional.empty() : Optional.of(block(text));
  }

  List<LocalText> lines(JsonNode texts) {
    List<LocalText> all = new ArrayList<>();
    texts.forEach(text -> all.add(line(text)));
    return all;
  }

  private LocalText read(JsonNode text, boolean block) {
    Map<String, Wording> byLanguage = new TreeMap<>();
    text.fields()
        .forEachRemaining(
            field -> {
              String source = field.getValue().asText();
              // A YAML block starts on the line after its "|".
              int above = YamlFile.line(field.getValue()) - (source.contains("\n") ? 0 : 1);
              Place place = new TextPlace(path, above, files, problems);
              String lang = field.getKey();
              byLanguage.put(lang, block ? block(source, lang, place) : line(source, lang, place));
            });
    seeComplete(text);
    return new LocalText(byLanguage);
  }

  /** What the file gives by language, it gives in every language promised. */
  void seeComplete(JsonNode byLanguage) {
    for (String lang : languages) {
      if (!byLanguage.has(lang)) {
        problems.add(path, YamlFile.line(byLanguage), "ce texte manque en « " + lang + " »");
      }
    }
  }

  /** The text in the files {@code <step>.<lang>.md}, when there is one. */
  Optional<LocalText> inFiles(String step) {
    Map<String, Wording> byLanguage = new TreeMap<>();
    for (String lang : List.of("fr", "nl", "en")) {
      String file = step + "." + lang + ".md";
      if (files.has(file)) {
        files.name(file);
        Place place = new TextPlace(files.path(file), 0, files, problems);
        byLanguage.put(lang, block(files.text(file), lang, place));
      }
    }
    if (byLanguage.isEmpty()) {
      return Optional.empty();
    }
    for (String lang : languages) {
      if (!byLanguage.containsKey(lang)) {
        problems.add(files.path(step + "." + lang + ".md"), 1, "ce fichier manque");
      }
    }
    return byLanguage.containsKey(LocalText.FIRST)
        ? Optional.of(new LocalText(byLanguage))
        : Optional.empty();
  }

  private static Wording block(String source, String lang, Place place) {
    Markdown markdown = Markdown.text(source, lang, place);
    return new Wording(lang, markdown.plain(), markdown.html());
  }

  private static Wording line(String source, String lang, Place place) {
    Markdown markdown = Markdown.line(source, lang, place);
    return new Wording(lang, markdown.plain(), markdown.html());
  }
}
