package org.maillage.exercises.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.maillage.content.Exercise;
import org.maillage.content.Way;
import org.maillage.exercises.domain.Work;
import org.maillage.kernel.Problem;

/**
 * A program as a page sends it.
 *
 * @param operation null with a draft, which may be sent as often as one likes
 */
record SentWork(Work work, String operation) {

  static SentWork of(String json, Exercise exercise) {
    JsonNode sent = Json.read(json);
    if (!sent.path("python").isTextual()) {
      throw Problem.malformed("exercises.form");
    }
    JsonNode blocks = sent.path("blocks");
    Work work =
        new Work(
            way(sent.path("way").asText(), exercise),
            sent.get("python").textValue(),
            blocks.isObject() ? blocks.toString() : null);
    return new SentWork(work, sent.path("operation").textValue());
  }

  private static Way way(String word, Exercise exercise) {
    return exercise.ways().stream()
        .filter(way -> way.name().equals(word.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> Problem.malformed("exercises.form"));
  }
}
