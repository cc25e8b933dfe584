package org.maillage.lti13.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maillage.lti13.LtiException;
import org.maillage.lti13.json.Json;

/**
 * The usable keys of one key set, parsed once: RSA of at least 2048 bits, for signatures, with an
 * id.
 */
record KeySet(String json, Map<String, RSASSAVerifier> verifiers) {

  private static final int MAX_KEYS = 50;

  /** The usable keys; empty when there is none or this is no key set at all. */
  static KeySet parse(String json) {
    Map<String, RSASSAVerifier> verifiers = new HashMap<>();
    try {
      List<Json> keys = Json.parse(json).objects("keys");
      if (keys != null) {
        keys.stream().limit(MAX_KEYS).forEach(key -> add(key, verifiers));
      }
    } catch (LtiException e) {
      // No JSON: no usable keys.
    }
    return new KeySet(json, Map.copyOf(verifiers));
  }

  boolean isEmpty() {
    return verifiers.isEmpty();
  }

  private static void add(Json json, Map<String, RSASSAVerifier> verifiers) {
    if (!"RSA".equals(json.get("kty")) || json.id("kid", 1000) == null) {
      return;
    }
    try {
      RSAKey key = RSAKey.parse(json.members()).toPublicJWK();
      boolean forSignatures = key.getKeyUse() == null || KeyUse.SIGNATURE.equals(key.getKeyUse());
      boolean rs256 = key.getAlgorithm() == null || JWSAlgorithm.RS256.equals(key.getAlgorithm());
      if (forSignatures && rs256 && key.size() >= 2048) {
        verifiers.putIfAbsent(key.getKeyID(), new RSASSAVerifier(key));
      }
    } catch (ParseException | JOSEException | RuntimeException e) {
      // One unusable key must not hide the others.
    }
  }
}
