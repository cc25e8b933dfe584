package org.maillage.practice.domain;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.lti13.json.Json;
import org.maillage.lti13.net.UrlPrefix;

/** What a tool sends to become known (Dynamic Registration 1.0, 3.5). */
public final class RegistrationForm {
  /** Holds what is LTI's own in the request and in the answer. */
  public static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";

  private final Json json;
  private final UrlPrefix toolBase;

  /**
   * @param toolBase the practice LMS knows only the product it is a part of
   */
  public RegistrationForm(Json json, URI toolBase) {
    this.json = json;
    this.toolBase = UrlPrefix.of(toolBase);
  }

  public ToolDescription read() {
    require("web".equals(json.get("application_type")), "application_type");
    require(json.texts("response_types", 50).contains("id_token"), "response_types");
    List<String> grants = json.texts("grant_types", 50);
    require(grants.contains("implicit") && grants.contains("client_credentials"), "grant_types");
    require(
        "private_key_jwt".equals(json.get("token_endpoint_auth_method")),
        "token_endpoint_auth_method");
    Json tool = json.object(TOOL);
    require(tool != null, TOOL);
    List<Json> messages = tool.objects("messages");
    require(messages != null && !messages.isEmpty(), "messages");
    List<String> claims = tool.texts("claims", 100);
    Json custom = tool.object("custom_parameters");
    return new ToolDescription(
        name(),
        address(json, "initiate_login_uri"),
        redirects(),
        address(json, "jwks_uri"),
        address(tool, "target_link_uri"),
        custom == null ? Map.of() : custom.strings(50, 1000),
        claims.contains("name"),
        claims.contains("email"));
  }

  /** The answer: what was understood, and under which ids. */
  public Map<String, Object> answer(PracticeTool tool) {
    Map<String, Object> answer = new LinkedHashMap<>(json.members());
    Map<String, Object> own = new LinkedHashMap<>(json.object(TOOL).members());
    own.put("version", "1.3.0");
    own.put("deployment_id", tool.deploymentId());
    answer.put("client_id", tool.clientId());
    answer.put(TOOL, own);
    return answer;
  }

  private String name() {
    String name = json.text("client_name", 255);
    require(name != null, "client_name");
    return name;
  }

  private List<String> redirects() {
    List<String> redirects = json.texts("redirect_uris", 1000);
    require(!redirects.isEmpty() && redirects.size() <= 3, "redirect_uris");
    redirects.forEach(uri -> require(isTools(uri), "redirect_uris"));
    return redirects;
  }

  private boolean isTools(String uri) {
    URI address = new Json(Map.of("uri", uri)).address("uri");
    return address != null && toolBase.covers(address);
  }

  private URI address(Json object, String name) {
    URI address = object.address(name);
    require(address != null && toolBase.covers(address), name);
    return address;
  }

  private static void require(boolean holds, String part) {
    if (!holds) {
      throw new Refusal("invalid_client_metadata", part);
    }
  }
}
