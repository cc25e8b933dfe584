package org.maillage.content.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.HashMap;
import java.util.Map;

/** The JSON Schemas of the course, and what they have to say about a file in an author's words. */
public final class Schemas {
  private static final String BASE = "maillage:/";

  private final JsonSchemaFactory factory;
  private final SchemaValidatorsConfig config =
      SchemaValidatorsConfig.builder().pathType(PathType.LEGACY).build();

  public Schemas(ContentFolder folder) {
    Map<String, String> byAddress = new HashMap<>();
    for (String name : folder.below("schemas")) {
      if (name.endsWith(".schema.json")) {
        byAddress.put(BASE + name, folder.text("schemas/" + name));
      }
    }
    factory =
        JsonSchemaFactory.getInstance(
            VersionFlag.V202012, builder -> builder.schemaLoaders(all -> all.schemas(byAddress)));
  }

  /** Whether the file is as its schema wants it; what isn't is added to the problems. */
  public boolean accept(String name, YamlFile file, Problems problems) {
    JsonSchema schema = factory.getSchema(SchemaLocation.of(BASE + name + ".schema.json"), config);
    boolean good = true;
    for (ValidationMessage message : schema.validate(file.root())) {
      problems.add(file.path(), line(message), SchemaWords.of(message));
      good = false;
    }
    return good;
  }

  private static int line(ValidationMessage message) {
    JsonNode node = message.getInstanceNode();
    JsonNode property = message.getProperty() == null ? null : node.get(message.getProperty());
    return YamlFile.line(property == null ? node : property);
  }
}
