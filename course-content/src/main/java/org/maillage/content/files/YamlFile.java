package org.maillage.content.files;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.utils.JsonNodes;
import java.util.Optional;
import java.util.stream.Collectors;

/** A YAML file that knows the line each of its values stands on. */
public record YamlFile(String path, JsonNode root) {
  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  /** The file, or nothing when it isn't YAML, which is then one of the problems. */
  public static Optional<YamlFile> read(ContentFolder folder, String path, Problems problems) {
    try {
      JsonNode root =
          JsonNodes.readTree(YAML, folder.text(path), LocationJsonNodeFactoryFactory.getInstance());
      if (root != null && root.isObject()) {
        return Optional.of(new YamlFile(path, root));
      }
      problems.add(path, 1, "le fichier est vide ou n'est pas une suite de « nom : valeur »");
    } catch (IllegalArgumentException e) {
      problems.add(
          path,
          lineOf(e),
          "ce n'est pas du YAML valable (un texte à mettre entre guillemets ?) : " + reason(e));
    }
    return Optional.empty();
  }

  public static int line(JsonNode node) {
    JsonLocation location = JsonNodes.tokenLocationOf(node);
    return location == null ? 1 : location.getLineNr();
  }

  private static int lineOf(IllegalArgumentException e) {
    return e.getCause() instanceof JacksonException jackson && jackson.getLocation() != null
        ? jackson.getLocation().getLineNr()
        : 1;
  }

  /** The parser's own words, without its drawing of the place. */
  private static String reason(IllegalArgumentException e) {
    String message =
        e.getCause() instanceof JacksonException jackson
            ? jackson.getOriginalMessage()
            : e.getMessage();
    return message
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith(" "))
        .collect(Collectors.joining(", "));
  }
}
