package org.maillage.lti13.registration;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.maillage.lti13.json.Json;
import org.maillage.lti13.launch.GradeEndpoint;
import org.maillage.lti13.launch.MessageType;
import org.maillage.lti13.launch.RosterEndpoint;

/**
 * What this tool asks a platform for (Dynamic Registration 1.0, 3.5).
 *
 * @param clientName shown to the platform's administrator
 * @param localizedNames by language, for example {@code fr}; may be empty
 * @param description one sentence; null when none
 * @param toolBase all of the tool's pages lie below it
 * @param launchUri the only redirect address, and the target of links that name none
 * @param logoUri null when none
 * @param customParameters sent with each launch; values may hold the platform's variables
 * @param deepLinkingLabel what the picker is called; null when not stated
 * @param askNames whether launches and roster should name people
 * @param askEmail whether they should tell e-mail addresses
 */
public record RegistrationRequest(
    String clientName,
    Map<String, String> localizedNames,
    String description,
    URI toolBase,
    URI loginUri,
    URI launchUri,
    URI jwksUri,
    URI logoUri,
    Map<String, String> customParameters,
    String deepLinkingLabel,
    boolean askNames,
    boolean askEmail) {

  static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";

  public RegistrationRequest {
    Objects.requireNonNull(clientName, "clientName");
    localizedNames = Map.copyOf(localizedNames);
    customParameters = Map.copyOf(customParameters);
  }

  /** The request as JSON, as the platform gets it. */
  public String json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("application_type", "web");
    json.put("response_types", List.of("id_token"));
    json.put("grant_types", List.of("implicit", "client_credentials"));
    json.put("initiate_login_uri", loginUri.toString());
    json.put("redirect_uris", List.of(launchUri.toString()));
    json.put("client_name", clientName);
    localizedNames.forEach((language, name) -> json.put("client_name#" + language, name));
    json.put("jwks_uri", jwksUri.toString());
    json.put("logo_uri", logoUri == null ? null : logoUri.toString());
    json.put("token_endpoint_auth_method", "private_key_jwt");
    json.put("scope", String.join(" ", scopes()));
    json.put(TOOL, tool());
    json.values().removeIf(Objects::isNull);
    return Json.write(json);
  }

  private static List<String> scopes() {
    return List.of(
        GradeEndpoint.SCOPE_LINE_ITEM,
        GradeEndpoint.SCOPE_RESULT_READ,
        GradeEndpoint.SCOPE_SCORE,
        RosterEndpoint.SCOPE);
  }

  private Map<String, Object> tool() {
    Map<String, Object> tool = new LinkedHashMap<>();
    tool.put("domain", toolBase.getRawAuthority());
    tool.put("description", description);
    tool.put("target_link_uri", launchUri.toString());
    tool.put("custom_parameters", customParameters);
    tool.put("claims", claims());
    tool.put(
        "messages",
        List.of(
            message(MessageType.RESOURCE_LINK, null),
            message(MessageType.DEEP_LINKING, deepLinkingLabel)));
    tool.values().removeIf(Objects::isNull);
    return tool;
  }

  private List<String> claims() {
    List<String> claims = new ArrayList<>(List.of("iss", "sub"));
    if (askNames) {
      claims.addAll(List.of("name", "given_name", "family_name"));
    }
    if (askEmail) {
      claims.add("email");
    }
    return claims;
  }

  private Map<String, Object> message(MessageType type, String label) {
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("type", type.claim());
    message.put("target_link_uri", launchUri.toString());
    message.put("label", label);
    message.values().removeIf(Objects::isNull);
    return message;
  }
}
