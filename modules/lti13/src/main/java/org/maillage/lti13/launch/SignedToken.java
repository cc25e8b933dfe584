package org.maillage.lti13.launch;

import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.maillage.lti13.LtiException;
import org.maillage.lti13.Platform;
import org.maillage.lti13.Reason;
import org.maillage.lti13.json.Json;
import org.maillage.lti13.keys.PlatformKeys;

/** A compact JWS whose only way to its content is the check of its signature. */
record SignedToken(String keyId, byte[] signedPart, String payload, Base64URL signature) {

  private static final int MAX_TOKEN = 64 * 1024;

  static SignedToken parse(String token) {
    if (token == null || token.isEmpty()) {
      throw malformed("no id_token");
    }
    int first = token.indexOf('.');
    int second = token.indexOf('.', first + 1);
    if (token.length() > MAX_TOKEN
        || first <= 0
        || second < 0
        || token.indexOf('.', second + 1) >= 0) {
      throw malformed("not a signed token of at most " + MAX_TOKEN + " characters");
    }
    Json header = Json.parse(decoded(token.substring(0, first)));
    if (!"RS256".equals(header.get("alg"))) {
      throw new LtiException(
          Reason.ALGORITHM, "signed with " + header.id("alg", 20) + " in place of RS256");
    }
    if (header.get("crit") != null) {
      throw malformed("a critical header this tool does not know");
    }
    String keyId = header.id("kid", 1000);
    if (keyId == null) {
      throw new LtiException(Reason.UNKNOWN_KEY, "the token names no key");
    }
    return new SignedToken(
        keyId,
        token.substring(0, second).getBytes(StandardCharsets.US_ASCII),
        token.substring(first + 1, second),
        new Base64URL(token.substring(second + 1)));
  }

  Json verified(Platform platform, PlatformKeys keys) {
    keys.verify(platform, keyId, signedPart, signature);
    return Json.parse(decoded(payload));
  }

  private static byte[] decoded(String part) {
    try {
      return Base64.getUrlDecoder().decode(part);
    } catch (IllegalArgumentException e) {
      throw malformed("not in base64url");
    }
  }

  private static LtiException malformed(String message) {
    return new LtiException(Reason.MALFORMED, message);
  }
}
