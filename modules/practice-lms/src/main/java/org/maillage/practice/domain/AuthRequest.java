package org.maillage.practice.domain;

import java.util.function.UnaryOperator;

/**
 * What a tool's login sends the browser here with (OpenID Connect, 1EdTech Security Framework
 * 5.1.1.2). Every part may be null.
 */
public record AuthRequest(
    String scope,
    String responseType,
    String responseMode,
    String prompt,
    String clientId,
    String redirectUri,
    String loginHint,
    String messageHint,
    String state,
    String nonce) {

  public static AuthRequest from(UnaryOperator<String> parameter) {
    return new AuthRequest(
        parameter.apply("scope"),
        parameter.apply("response_type"),
        parameter.apply("response_mode"),
        parameter.apply("prompt"),
        parameter.apply("client_id"),
        parameter.apply("redirect_uri"),
        parameter.apply("login_hint"),
        parameter.apply("lti_message_hint"),
        parameter.apply("state"),
        parameter.apply("nonce"));
  }

  /** The OAuth error to send back, in the order Moodle looks; null when nothing is wrong. */
  public Fault fault() {
    if (isEmpty(scope) || isEmpty(responseType) || isEmpty(loginHint) || isEmpty(nonce)) {
      return new Fault("invalid_request", "scope, response_type, login_hint and nonce are needed");
    }
    if (!scope.equals("openid")) {
      return new Fault("invalid_scope", "scope must be openid");
    }
    if (!responseType.equals("id_token")) {
      return new Fault("unsupported_response_type", "response_type must be id_token");
    }
    if (!"form_post".equals(responseMode)) {
      return new Fault("invalid_request", "response_mode must be form_post");
    }
    if (!isEmpty(prompt) && !prompt.equals("none")) {
      return new Fault("invalid_request", "prompt must be none");
    }
    return null;
  }

  private static boolean isEmpty(String value) {
    return value == null || value.isEmpty();
  }
}
