package org.maillage.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.maillage.content.files.Problems;
import org.maillage.content.files.YamlFile;

/** Reads the questions of a quiz. */
final class QuizReader {
  private final String path;
  private final Texts texts;
  private final Pictures pictures;
  private final CourseIds ids;
  private final Problems problems;

  QuizReader(String path, Texts texts, Pictures pictures, CourseIds ids, Problems problems) {
    this.path = path;
    this.texts = texts;
    this.pictures = pictures;
    this.ids = ids;
    this.problems = problems;
  }

  List<QuizItem> items(JsonNode items) {
    List<QuizItem> all = new ArrayList<>();
    for (JsonNode item : items) {
      ids.take(path, item.get("id"));
      item(item).ifPresent(all::add);
    }
    return all;
  }

  private Optional<QuizItem> item(JsonNode item) {
    String id = item.get("id").asText();
    LocalText prompt = texts.line(item.get("prompt"));
    Optional<Picture> picture =
        Optional.ofNullable(item.get("picture"))
            .map(p -> pictures.read(p.get("file"), p.get("alt")));
    return switch (item.get("kind").asText()) {
      case "one" -> choices(item).map(choices -> new OneAnswer(id, prompt, picture, choices));
      case "several" ->
          choices(item).map(choices -> new SeveralAnswers(id, prompt, picture, choices));
      case "order" -> Optional.of(new PutInOrder(id, prompt, picture, lines(item), feedback(item)));
      case "match" -> Optional.of(new MatchPairs(id, prompt, picture, pairs(item), feedback(item)));
      case "number" ->
          Optional.of(
              new NumberAnswer(
                  id,
                  prompt,
                  picture,
                  item.get("answer").decimalValue(),
                  item.has("tolerance") ? item.get("tolerance").decimalValue() : BigDecimal.ZERO,
                  texts.maybeLine(item.get("unit")),
                  near(item),
                  feedback(item)));
      default -> Optional.of(new ShortText(id, prompt, picture, accept(item), feedback(item)));
    };
  }

  private Optional<List<Choice>> choices(JsonNode item) {
    List<Choice> choices = new ArrayList<>();
    for (JsonNode choice : distinct(item.get("choices"))) {
      choices.add(
          new Choice(
              choice.get("id").asText(),
              texts.line(choice.get("text")),
              choice.get("right").asBoolean(),
              texts.line(choice.get("explain"))));
    }
    long right = choices.stream().filter(Choice::right).count();
    boolean one = item.get("kind").asText().equals("one");
    if (one ? right != 1 : right == 0) {
      problems.add(
          path,
          YamlFile.line(item),
          (one ? "il faut exactement une bonne réponse" : "il faut au moins une bonne réponse")
              + ", il y en a "
              + right);
      return Optional.empty();
    }
    return Optional.of(choices);
  }

  private List<Line> lines(JsonNode item) {
    List<Line> lines = new ArrayList<>();
    for (JsonNode line : distinct(item.get("lines"))) {
      lines.add(new Line(line.get("id").asText(), texts.line(line.get("text"))));
    }
    if (lines.stream().map(line -> line.text().html(LocalText.FIRST)).distinct().count() < 2) {
      problems.add(path, YamlFile.line(item), "toutes les lignes à ranger sont les mêmes");
    }
    return lines;
  }

  private List<Pair> pairs(JsonNode item) {
    List<Pair> pairs = new ArrayList<>();
    Set<String> rights = new HashSet<>();
    for (JsonNode pair : distinct(item.get("pairs"))) {
      LocalText right = texts.line(pair.get("right"));
      for (String lang : right.languages()) {
        if (!rights.add(lang + " " + Answer.folded(right.plain(lang)))) {
          problems.add(
              path,
              YamlFile.line(pair),
              "« " + right.plain(lang) + " » est déjà la réponse d'une autre paire");
        }
      }
      pairs.add(new Pair(pair.get("id").asText(), texts.line(pair.get("left")), right));
    }
    return pairs;
  }

  private List<Near> near(JsonNode item) {
    List<Near> near = new ArrayList<>();
    for (JsonNode wrong : item.path("near")) {
      BigDecimal value = wrong.get("value").decimalValue();
      if (value.compareTo(item.get("answer").decimalValue()) == 0) {
        problems.add(path, YamlFile.line(wrong), "cette « erreur » est la bonne réponse");
      }
      near.add(new Near(value, texts.line(wrong.get("explain"))));
    }
    return near;
  }

  private Map<String, List<String>> accept(JsonNode item) {
    texts.seeComplete(item.get("accept"));
    Map<String, List<String>> accept = new TreeMap<>();
    item.get("accept")
        .fields()
        .forEachRemaining(
            field -> {
              List<String> words = new ArrayList<>();
              field.getValue().forEach(word -> words.add(word.asText()));
              accept.put(field.getKey(), words);
            });
    return accept;
  }

  private Feedback feedback(JsonNode item) {
    JsonNode explain = item.get("explain");
    return new Feedback(texts.line(explain.get("right")), texts.line(explain.get("wrong")));
  }

  private JsonNode distinct(JsonNode list) {
    Set<String> seen = new HashSet<>();
    for (JsonNode entry : list) {
      if (!seen.add(entry.get("id").asText())) {
        problems.add(
            path,
            YamlFile.line(entry.get("id")),
            "« " + entry.get("id").asText() + " » y est deux fois");
      }
    }
    return list;
  }
}
