package org.maillage.lti13.login;

import java.util.function.UnaryOperator;
import org.maillage.lti13.LtiException;
import org.maillage.lti13.Reason;
import org.maillage.lti13.json.Text;

/**
 * What a platform sends to begin a login (LTI 1.3 core, 4.1.1; 1EdTech Security Framework,
 * 5.1.1.1). It is unsigned: nothing in it may be relied on but for going back to a registered
 * platform. The hints work once.
 *
 * @param clientId null when not sent
 * @param messageHint null when not sent; goes back unchanged
 * @param deploymentId null when not sent
 */
public record LoginRequest(
    String issuer,
    String loginHint,
    String targetLinkUri,
    String clientId,
    String messageHint,
    String deploymentId) {

  private static final int MAX_ID = 255;
  private static final int MAX_URL = 2000;
  private static final int MAX_HINT = 8000;

  /**
   * Reads the parameters of a GET or POST.
   *
   * @param parameter gives a parameter's value by its name, null when absent
   * @throws LtiException MALFORMED when a required parameter is absent, or any is too long or
   *     unsafe
   */
  public static LoginRequest from(UnaryOperator<String> parameter) {
    return new LoginRequest(
        required(parameter, "iss", MAX_URL),
        required(parameter, "login_hint", MAX_HINT),
        required(parameter, "target_link_uri", MAX_URL),
        optional(parameter, "client_id", MAX_ID),
        optional(parameter, "lti_message_hint", MAX_HINT),
        optional(parameter, "lti_deployment_id", MAX_ID));
  }

  /** Without the hints, which may name a person. */
  @Override
  public String toString() {
    return "LoginRequest[" + issuer + ", client " + clientId + "]";
  }

  private static String required(UnaryOperator<String> parameter, String name, int max) {
    String value = optional(parameter, name, max);
    if (value == null) {
      throw new LtiException(Reason.MALFORMED, "no " + name);
    }
    return value;
  }

  private static String optional(UnaryOperator<String> parameter, String name, int max) {
    String value = parameter.apply(name);
    if (value == null || value.isEmpty()) {
      return null;
    }
    if (!Text.isId(value, max)) {
      throw new LtiException(Reason.MALFORMED, "unusable " + name);
    }
    return value;
  }
}
