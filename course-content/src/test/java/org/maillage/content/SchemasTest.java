package org.maillage.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas themselves: valid, closed, and explained to the editors of authors. */
class SchemasTest {
  static List<Path> schemas() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("schemas"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void isASchemaOfDraft202012(Path file) throws IOException {
    JsonSchema draft =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(SchemaLocation.of(SchemaId.V202012));
    assertThat(draft.validate(new ObjectMapper().readTree(file.toFile()))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void isClosedAndDescribed(Path file) throws IOException {
    check(new ObjectMapper().readTree(file.toFile()), file.getFileName().toString());
  }

  private static void check(JsonNode schema, String path) {
    // A schema that only chooses between closed ones with allOf needn't be closed itself.
    if (schema.path("type").asText().equals("object") && !schema.has("allOf")) {
      assertThat(schema.path("additionalProperties").toString()).as(path).isEqualTo("false");
      schema
          .path("properties")
          .fields()
          .forEachRemaining(
              property ->
                  assertThat(
                          property.getValue().has("description") || property.getValue().has("$ref"))
                      .as(path + "/" + property.getKey() + " is described")
                      .isTrue());
    }
    schema.fields().forEachRemaining(field -> check(field.getValue(), path + "/" + field.getKey()));
    for (int i = 0; schema.isArray() && i < schema.size(); i++) {
      check(schema.get(i), path + "/" + i);
    }
  }
}
