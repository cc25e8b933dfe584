package org.maillage.exercises.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import org.maillage.kernel.Problem;

/** What the player and the server tell each other. */
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  /** Null reads as JSON's null. */
  static JsonNode read(String json) {
    try {
      return json == null ? NullNode.getInstance() : MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw Problem.malformed("exercises.form").because(e);
    }
  }

  static JsonNode of(Object record) {
    return MAPPER.valueToTree(record);
  }

  /** Inside a script element of a page: nothing in it can end the element. */
  static String inPage(JsonNode data) {
    return data.toString()
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
