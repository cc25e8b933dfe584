package org.maillage.lms.app;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.maillage.kernel.Problem;
import org.maillage.lms.api.PlatformForm;
import org.maillage.lti13.json.Text;

/**
 * A platform as JSON: the shape of the admin API and of MAILLAGE_PLATFORMS. A field that is not
 * known, or of another type, is refused by its name: a typing error never becomes a default.
 */
public final class PlatformJson {
  private static final Set<String> FIELDS =
      Set.of(
          "issuer",
          "clientId",
          "deploymentIds",
          "authorizationEndpoint",
          "tokenEndpoint",
          "tokenAudience",
          "jwksUri",
          "name",
          "shareNames",
          "shareEmail",
          "allowAnonymous");
  private static final int LONGEST = 1000;
  private static final int DEPLOYMENTS = 500;

  private PlatformJson() {}

  public static PlatformForm read(JsonValue value) {
    if (!(value instanceof JsonObject json)) {
      throw Problem.malformed("lms.not-json");
    }
    for (String field : json.keySet()) {
      if (!FIELDS.contains(field)) {
        throw Problem.malformed("lms.platform-unknown-field", Text.clean(field + " ", 60));
      }
    }
    return new PlatformForm(
        text(json, "issuer"),
        text(json, "clientId"),
        deployments(json),
        address(json, "authorizationEndpoint"),
        address(json, "tokenEndpoint"),
        text(json, "tokenAudience"),
        address(json, "jwksUri"),
        text(json, "name"),
        flag(json, "shareNames"),
        flag(json, "shareEmail"),
        flag(json, "allowAnonymous"));
  }

  public static JsonObject write(PlatformEntry entry) {
    PlatformForm form = entry.form();
    JsonArrayBuilder deployments = Json.createArrayBuilder();
    form.deploymentIds().stream().sorted().forEach(deployments::add);
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", entry.id())
            .add("issuer", form.issuer())
            .add("clientId", form.clientId())
            .add("deploymentIds", deployments)
            .add("authorizationEndpoint", form.authorizationEndpoint().toString())
            .add("tokenEndpoint", form.tokenEndpoint().toString())
            .add("jwksUri", form.jwksUri().toString())
            .add("name", form.name())
            .add("shareNames", form.shareNames())
            .add("shareEmail", form.shareEmail())
            .add("allowAnonymous", form.allowAnonymous())
            .add("accepted", entry.accepted())
            .add("createdAt", entry.createdAt().toString());
    if (form.tokenAudience() != null) {
      json.add("tokenAudience", form.tokenAudience());
    }
    if (entry.productFamily() != null) {
      json.add("productFamily", entry.productFamily());
    }
    return json.build();
  }

  /** Null when absent; what is required is refused by the form itself. */
  private static String text(JsonObject json, String field) {
    JsonValue value = json.get(field);
    if (value == null || value == JsonValue.NULL) {
      return null;
    }
    if (value instanceof JsonString text && Text.isId(text.getString(), LONGEST)) {
      return text.getString();
    }
    throw wrong(field);
  }

  private static URI address(JsonObject json, String field) {
    String text = text(json, field);
    try {
      return text == null ? null : new URI(text);
    } catch (URISyntaxException e) {
      throw wrong(field);
    }
  }

  private static boolean flag(JsonObject json, String field) {
    JsonValue value = json.get(field);
    if (value == null || value == JsonValue.FALSE) {
      return false;
    }
    if (value == JsonValue.TRUE) {
      return true;
    }
    throw wrong(field);
  }

  private static Set<String> deployments(JsonObject json) {
    JsonValue value = json.get("deploymentIds");
    if (value == null
        || value.getValueType() != JsonValue.ValueType.ARRAY
        || value.asJsonArray().size() > DEPLOYMENTS) {
      throw wrong("deploymentIds");
    }
    Set<String> ids = new LinkedHashSet<>();
    for (JsonValue id : value.asJsonArray()) {
      if (!(id instanceof JsonString text) || !Text.isId(text.getString(), LONGEST)) {
        throw wrong("deploymentIds");
      }
      ids.add(text.getString());
    }
    return ids;
  }

  private static Problem wrong(String field) {
    return Problem.malformed("lms.platform-field", field);
  }
}
