package org.maillage.lti13.login;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.maillage.lti13.LtiException;
import org.maillage.lti13.Reason;

/**
 * Turns a pending login into the OpenID Connect {@code state} and back, so that no node has to
 * remember it. The state is authenticated with HMAC-SHA256 but readable; it holds no personal data.
 */
public final class SignedState {

  private static final int MAX_STATE = 8000;
  private static final int MIN_SECRET = 32;
  private static final int FIELDS = 6;
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
  private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

  private final Supplier<List<byte[]>> secrets;
  private final Clock clock;

  /**
   * @param secrets of at least 32 bytes, the newest first: it signs, all are accepted; asked at
   *     each use
   */
  public SignedState(Supplier<List<byte[]>> secrets, Clock clock) {
    this.secrets = secrets;
    this.clock = clock;
  }

  public String sign(PendingLogin login) {
    String fields =
        String.join(
            "\n",
            login.nonce(),
            login.issuer(),
            login.clientId(),
            login.targetLinkUri(),
            Long.toString(login.expiresAt().getEpochSecond()),
            login.browserSecretHash());
    String payload = ENCODER.encodeToString(fields.getBytes(StandardCharsets.UTF_8));
    return payload + "." + ENCODER.encodeToString(mac(secrets.get().get(0), payload));
  }

  /**
   * Opens a state that came back.
   *
   * @param browserSecretHash of the browser that brought it; null when it brought no secret
   * @throws LtiException STATE_MISSING, STATE_FORGED, STATE_EXPIRED, BROWSER_UNKNOWN or
   *     OTHER_BROWSER
   */
  public PendingLogin open(String state, String browserSecretHash) {
    if (state == null || state.isEmpty()) {
      throw new LtiException(Reason.STATE_MISSING, "no state");
    }
    int dot = state.indexOf('.');
    if (dot < 0
        || state.length() > MAX_STATE
        || !isSigned(state.substring(0, dot), state.substring(dot + 1))) {
      throw new LtiException(Reason.STATE_FORGED, "state not signed by this tool");
    }
    String fields = new String(DECODER.decode(state.substring(0, dot)), StandardCharsets.UTF_8);
    String[] field = fields.split("\n", -1);
    if (field.length != FIELDS) {
      throw new LtiException(Reason.STATE_FORGED, "state of another form");
    }
    Instant expiresAt = Instant.ofEpochSecond(Long.parseLong(field[4]));
    PendingLogin login =
        new PendingLogin(field[0], field[1], field[2], field[3], expiresAt, field[5]);
    requireFresh(login);
    requireSameBrowser(login, browserSecretHash);
    return login;
  }

  private void requireFresh(PendingLogin login) {
    if (!clock.instant().isBefore(login.expiresAt())) {
      throw new LtiException(Reason.STATE_EXPIRED, "login begun too long ago");
    }
  }

  private static void requireSameBrowser(PendingLogin login, String browserSecretHash) {
    if (browserSecretHash == null || browserSecretHash.isEmpty()) {
      throw new LtiException(Reason.BROWSER_UNKNOWN, "the browser brought no secret");
    }
    if (!MessageDigest.isEqual(bytes(login.browserSecretHash()), bytes(browserSecretHash))) {
      throw new LtiException(Reason.OTHER_BROWSER, "login begun in another browser");
    }
  }

  private boolean isSigned(String payload, String signature) {
    byte[] given;
    try {
      given = DECODER.decode(signature);
    } catch (IllegalArgumentException e) {
      return false;
    }
    for (byte[] secret : secrets.get()) {
      if (MessageDigest.isEqual(mac(secret, payload), given)) {
        return true;
      }
    }
    return false;
  }

  private static byte[] mac(byte[] secret, String payload) {
    if (secret.length < MIN_SECRET) {
      throw new IllegalArgumentException("a state secret needs at least 32 bytes");
    }
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return mac.doFinal(bytes(payload));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no HmacSHA256", e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
