package org.maillage.lms.app;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/** What stands in a token whose signature was checked, for people to read. */
final class Received {
  /** They carry the session or a password of the LMS, which are not ours to keep. */
  private static final Set<String> SECRET =
      Set.of("return_url", "deep_link_return_url", "data", "lis_result_sourcedid");

  private static final JsonValue HIDDEN = Json.createValue("…");

  private Received() {}

  /** The token's content as JSON; what an LMS keeps secret in it is hidden. */
  static String of(String token) {
    String payload = token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'));
    byte[] json = Base64.getUrlDecoder().decode(payload);
    return hiding(read(new String(json, StandardCharsets.UTF_8))).toString();
  }

  private static JsonValue hiding(JsonValue value) {
    if (value instanceof JsonObject object) {
      JsonObjectBuilder shown = Json.createObjectBuilder();
      object.forEach(
          (name, inner) -> shown.add(name, SECRET.contains(name) ? HIDDEN : hiding(inner)));
      return shown.build();
    }
    if (value instanceof JsonArray array) {
      JsonArrayBuilder shown = Json.createArrayBuilder();
      array.forEach(inner -> shown.add(hiding(inner)));
      return shown.build();
    }
    return value;
  }

  static JsonObject read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  /** Every value on its own line. */
  static String laidOut(JsonObject json) {
    StringWriter text = new StringWriter();
    Map<String, Boolean> indented = Map.of(JsonGenerator.PRETTY_PRINTING, true);
    try (JsonWriter writer = Json.createWriterFactory(indented).createWriter(text)) {
      writer.write(json);
    }
    return text.toString().strip();
  }
}
