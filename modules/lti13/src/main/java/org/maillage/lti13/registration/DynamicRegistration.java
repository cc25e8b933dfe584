package org.maillage.lti13.registration;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.maillage.lti13.LtiException;
import org.maillage.lti13.json.Json;
import org.maillage.lti13.json.Text;
import org.maillage.lti13.net.Answer;
import org.maillage.lti13.net.OutgoingException;
import org.maillage.lti13.net.OutgoingHttp;
import org.maillage.lti13.registration.RegistrationException.Failure;

/**
 * Introduces this tool to a platform (Dynamic Registration 1.0). Keeps nothing itself, so a
 * registration that breaks leaves nothing behind on this side.
 */
public final class DynamicRegistration {

  private static final int MAX_CONFIGURATION = 256 * 1024;

  private final OutgoingHttp http;

  public DynamicRegistration(OutgoingHttp http) {
    this.http = http;
  }

  /**
   * Reads what the platform says about itself, before anything is asked of it.
   *
   * @param openidConfiguration the parameter of that name the platform opened our page with
   * @param registrationToken the parameter of that name; null when the platform sent none
   * @throws RegistrationException with the failure to explain
   */
  public PlatformConfiguration readConfiguration(
      String openidConfiguration, String registrationToken) {
    URI address = address(openidConfiguration);
    Answer answer = answered(() -> http.get(address, headers(registrationToken)));
    if (!answer.isSuccess()) {
      throw refused(answer);
    }
    if (answer.body().length > MAX_CONFIGURATION) {
      throw new RegistrationException(Failure.MALFORMED, "the configuration is too large");
    }
    return PlatformConfiguration.read(address, answer.body());
  }

  /**
   * Registers this tool.
   *
   * @param registrationToken null when the platform sent none; then no authorization is sent either
   * @throws RegistrationException with the failure to explain
   */
  public Registered register(
      PlatformConfiguration platform, String registrationToken, RegistrationRequest request) {
    byte[] body = request.json().getBytes(StandardCharsets.UTF_8);
    Answer answer =
        answered(
            () ->
                http.post(
                    platform.registrationEndpoint(),
                    headers(registrationToken),
                    "application/json",
                    body));
    if (!answer.isSuccess()) {
      throw refused(answer);
    }
    try {
      Json json = Json.parse(answer.body());
      Json tool = json.object(RegistrationRequest.TOOL);
      String deployment = tool == null ? null : tool.id("deployment_id", 255);
      return new Registered(
          platform, json.requiredId("client_id", 255), Optional.ofNullable(deployment));
    } catch (LtiException e) {
      throw new RegistrationException(Failure.MALFORMED, "registration answer: " + e.getMessage());
    }
  }

  private static URI address(String text) {
    try {
      if (text != null && Text.isId(text, 2000)) {
        return new URI(text);
      }
    } catch (URISyntaxException e) {
      // Reported below.
    }
    throw new RegistrationException(
        Failure.ADDRESS_REFUSED, "the configuration address is no web address");
  }

  private static Map<String, String> headers(String registrationToken) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Accept", "application/json");
    if (registrationToken != null && !registrationToken.isEmpty()) {
      if (!registrationToken.matches("[A-Za-z0-9._~+/=-]{1,8000}")) {
        throw new RegistrationException(
            Failure.TOKEN_REFUSED, "the registration token is not a bearer token");
      }
      headers.put("Authorization", "Bearer " + registrationToken);
    }
    return headers;
  }

  private static Answer answered(Supplier<Answer> call) {
    try {
      return call.get();
    } catch (OutgoingException e) {
      Failure failure =
          switch (e.why()) {
            case ADDRESS_REFUSED -> Failure.ADDRESS_REFUSED;
            case TOO_LARGE -> Failure.MALFORMED;
            case UNREACHABLE, TIMEOUT -> Failure.UNREACHABLE;
          };
      throw new RegistrationException(failure, e.getMessage());
    }
  }

  private static RegistrationException refused(Answer answer) {
    Failure failure = answer.status() == 401 ? Failure.TOKEN_REFUSED : Failure.REFUSED;
    String said = Text.clean(plain(answer.text()), 300);
    return new RegistrationException(
        failure, "status " + answer.status() + (said == null ? "" : ": " + said));
  }

  /** Some platforms answer with a page. */
  private static String plain(String text) {
    return text.substring(0, Math.min(text.length(), 20_000))
        .replaceAll("(?is)<(script|style)[^>]*>.*?</\\1>", " ")
        .replaceAll("<[^>]*>", " ")
        .replaceAll("\\s+", " ");
  }
}
