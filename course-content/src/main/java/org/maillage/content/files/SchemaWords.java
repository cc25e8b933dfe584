package org.maillage.content.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.Locale;
import java.util.Map;

/** Says in plain French what a schema refuses. */
final class SchemaWords {
  private static final Map<String, String> TYPES =
      Map.of(
          "string", "un texte",
          "integer", "un nombre entier",
          "number", "un nombre",
          "boolean", "true ou false",
          "array", "une liste",
          "object", "une suite de « nom : valeur »");

  private SchemaWords() {}

  static String of(ValidationMessage message) {
    String where = where(message);
    return switch (message.getType()) {
      case "required" -> where + "il manque « " + message.getProperty() + " »";
      case "additionalProperties" ->
          where + "« " + message.getProperty() + " » n'est pas prévu ici";
      case "type" -> where + "il faut " + type(message);
      case "enum", "const" ->
          where + "« " + value(message) + " » n'est pas un des mots prévus : " + allowed(message);
      case "pattern" ->
          where + "« " + value(message) + " » n'a pas la forme attendue" + hint(message);
      case "minItems" -> where + "il en faut au moins " + limit(message);
      case "maxItems" -> where + "il en faut au plus " + limit(message);
      case "minimum" ->
          where + value(message) + " est trop petit (au moins " + limit(message) + ")";
      case "maximum" -> where + value(message) + " est trop grand (au plus " + limit(message) + ")";
      case "maxLength" -> where + "trop long (au plus " + limit(message) + " caractères)";
      case "uniqueItems" -> where + "la même valeur y est deux fois";
      default -> message.getMessage();
    };
  }

  private static String where(ValidationMessage message) {
    String path = message.getInstanceLocation().toString().replaceFirst("^\\$\\.?", "");
    return path.isEmpty() ? "" : path + " : ";
  }

  private static String type(ValidationMessage message) {
    JsonNode type = message.getSchemaNode();
    return TYPES.getOrDefault(type.asText().toLowerCase(Locale.ROOT), type.toString());
  }

  private static String value(ValidationMessage message) {
    String value = message.getInstanceNode().asText();
    return value.length() > 40 ? value.substring(0, 40) + "…" : value;
  }

  private static String limit(ValidationMessage message) {
    return message.getSchemaNode().asText();
  }

  private static String allowed(ValidationMessage message) {
    return message.getSchemaNode().toString().replaceAll("[\\[\\]\"]", "").replace(",", ", ");
  }

  private static String hint(ValidationMessage message) {
    return message.getSchemaNode().asText().contains("\\S") ? " (texte vide)" : "";
  }
}
