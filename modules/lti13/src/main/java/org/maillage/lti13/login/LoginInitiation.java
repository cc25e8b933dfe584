package org.maillage.lti13.login;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import org.maillage.lti13.Platform;

/**
 * Sends the browser to the platform to fetch a signed launch (1EdTech Security Framework 1.0,
 * 5.1.1.2).
 */
public final class LoginInitiation {

  /** How long a login may take on the platform's side: people have to sign in there sometimes. */
  public static final Duration LIFETIME = Duration.ofMinutes(10);

  private static final SecureRandom RANDOM = new SecureRandom();

  private final URI redirectUri;
  private final SignedState states;
  private final Clock clock;

  /**
   * @param redirectUri the launch address, exactly as registered at the platforms
   */
  public LoginInitiation(URI redirectUri, SignedState states, Clock clock) {
    this.redirectUri = redirectUri;
    this.states = states;
    this.clock = clock;
  }

  /**
   * The address at the platform where the browser goes next.
   *
   * @param browserSecretHash hash of the secret this browser holds; only that browser can finish
   *     the launch
   */
  public URI begin(LoginRequest request, Platform platform, String browserSecretHash) {
    Objects.requireNonNull(browserSecretHash, "browserSecretHash");
    PendingLogin login =
        new PendingLogin(
            newNonce(),
            platform.issuer(),
            platform.clientId(),
            request.targetLinkUri(),
            clock.instant().plus(LIFETIME),
            browserSecretHash);
    StringBuilder uri = new StringBuilder(platform.authorizationEndpoint().toString());
    uri.append(uri.indexOf("?") < 0 ? '?' : '&').append("scope=openid");
    append(uri, "response_type", "id_token");
    append(uri, "response_mode", "form_post");
    append(uri, "prompt", "none");
    append(uri, "client_id", platform.clientId());
    append(uri, "redirect_uri", redirectUri.toString());
    append(uri, "login_hint", request.loginHint());
    append(uri, "state", states.sign(login));
    append(uri, "nonce", login.nonce());
    if (request.messageHint() != null) {
      append(uri, "lti_message_hint", request.messageHint());
    }
    return URI.create(uri.toString());
  }

  private static void append(StringBuilder uri, String name, String value) {
    uri.append('&')
        .append(name)
        .append('=')
        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
  }

  private static String newNonce() {
    byte[] nonce = new byte[18];
    RANDOM.nextBytes(nonce);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(nonce);
  }
}
