package org.maillage.lms.app;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.maillage.kernel.Problem;

/** JSON from outside: of a bounded size, in UTF-8, every name once. */
public final class JsonText {
  private static final int LONGEST = 256 * 1024;
  private static final JsonReaderFactory READERS =
      Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

  private JsonText() {}

  /**
   * Refuses what is too long before reading it all, and whatever is not JSON, nested too deep or
   * names a field twice.
   */
  public static JsonValue read(InputStream text) throws IOException {
    byte[] bytes = text.readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) {
      throw new Problem(413, "pages.too-large");
    }
    try (JsonReader reader =
        READERS.createReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      return reader.readValue();
    } catch (RuntimeException malformed) {
      throw Problem.malformed("lms.not-json");
    }
  }
}
