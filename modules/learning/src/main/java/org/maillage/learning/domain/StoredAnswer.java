package org.maillage.learning.domain;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.content.Answer;

/** An answer as one JSON text in the database. */
public final class StoredAnswer {
  /** Looking the provider up costs more than reading an answer. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private StoredAnswer() {}

  public static String write(Answer answer) {
    return json(answer).toString();
  }

  public static JsonObject json(Answer answer) {
    return JSON.createObjectBuilder()
        .add("ids", JSON.createArrayBuilder(answer.ids()))
        .add("pairs", JSON.createObjectBuilder(Map.<String, Object>copyOf(answer.pairs())))
        .add("text", answer.text())
        .build();
  }

  static Answer read(String stored) {
    try (var reader = JSON.createReader(new StringReader(stored))) {
      JsonObject json = reader.readObject();
      List<String> ids = json.getJsonArray("ids").getValuesAs(JsonString::getString);
      Map<String, String> pairs = new LinkedHashMap<>();
      json.getJsonObject("pairs")
          .keySet()
          .forEach(key -> pairs.put(key, json.getJsonObject("pairs").getString(key)));
      return new Answer(ids, pairs, json.getString("text"));
    } catch (JsonParsingException e) {
      throw new IllegalStateException("An answer in the database can't be read", e);
    }
  }
}
