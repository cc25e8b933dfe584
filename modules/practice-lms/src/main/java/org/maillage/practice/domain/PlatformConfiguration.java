package org.maillage.practice.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the platform says about itself to a tool that registers (Dynamic Registration 1.0, 3.4). */
public final class PlatformConfiguration {
  private PlatformConfiguration() {}

  public static Map<String, Object> of(Addresses addresses) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("issuer", addresses.issuer());
    json.put("authorization_endpoint", addresses.at("/auth").toString());
    json.put("token_endpoint", addresses.at("/token").toString());
    json.put("token_endpoint_auth_methods_supported", List.of("private_key_jwt"));
    json.put("token_endpoint_auth_signing_alg_values_supported", List.of("RS256"));
    json.put("jwks_uri", addresses.at("/jwks").toString());
    json.put("registration_endpoint", addresses.at("/registration").toString());
    json.put("scopes_supported", List.copyOf(Scopes.all()));
    json.put("response_types_supported", List.of("id_token"));
    json.put("subject_types_supported", List.of("public", "pairwise"));
    json.put("id_token_signing_alg_values_supported", List.of("RS256"));
    json.put(
        "claims_supported", List.of("sub", "iss", "name", "given_name", "family_name", "email"));
    json.put(
        "https://purl.imsglobal.org/spec/lti-platform-configuration",
        Map.of(
            "product_family_code",
            "maillage-practice",
            "version",
            "1",
            "messages_supported",
            List.of(
                Map.of("type", "LtiResourceLinkRequest"), Map.of("type", "LtiDeepLinkingRequest")),
            "variables",
            List.of(
                "User.id",
                "Moodle.Person.userGroupIds",
                "Context.id",
                "Context.title",
                "Context.id.history")));
    return json;
  }
}
