package org.maillage.practice.app;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.lti13.json.Json;

/** Plays the tool: signs what a tool signs, publishes its keys and counts who asks. */
final class PretendTool extends ToolKeySets {
  static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  static final String DEEP_LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/";
  private static final RSAKey FIRST = newKey("first");
  static final RSAKey SECOND = newKey("second");

  private final Clock clock;
  private RSAKey current = FIRST;
  private boolean isDown;
  int fetches;

  PretendTool(Clock clock) {
    this.clock = clock;
  }

  @Override
  String fetch(URI address) throws IOException {
    fetches++;
    if (isDown || !address.toString().equals("http://localhost:8080/lti/jwks")) {
      throw new IOException("nobody there");
    }
    return Json.write(new JWKSet(current.toPublicJWK()).toJSONObject());
  }

  void rotateKey() {
    current = SECOND;
  }

  void goDown() {
    isDown = true;
  }

  Map<String, Object> assertion() {
    Map<String, Object> claims = signedNow();
    claims.put("sub", "maillage-practice");
    claims.put("aud", "http://127.0.0.1:8080/practice/token");
    claims.put("jti", UUID.randomUUID().toString());
    return claims;
  }

  Map<String, Object> picked(String data, List<?> items) {
    Map<String, Object> claims = signedNow();
    claims.put("aud", List.of("http://127.0.0.1:8080/practice"));
    claims.put("nonce", UUID.randomUUID().toString());
    claims.put(LTI + "version", "1.3.0");
    claims.put(LTI + "message_type", "LtiDeepLinkingResponse");
    claims.put(LTI + "deployment_id", "1");
    claims.put(DEEP_LINKING + "content_items", items);
    claims.put(DEEP_LINKING + "data", data);
    return claims;
  }

  private Map<String, Object> signedNow() {
    long now = clock.instant().getEpochSecond();
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", "maillage-practice");
    claims.put("iat", now);
    claims.put("exp", now + 60);
    return claims;
  }

  String sign(Map<String, Object> claims) {
    return sign(claims, current);
  }

  static String sign(Map<String, Object> claims, RSAKey key) {
    JWSObject signed =
        new JWSObject(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
            new Payload(Json.write(claims)));
    try {
      signed.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return signed.serialize();
  }

  private static RSAKey newKey(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
