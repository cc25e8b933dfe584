package org.maillage.lti13.keys;

import java.time.Instant;

/**
 * One of the tool's own RSA key pairs.
 *
 * @param keyId unique among all keys ever made
 * @param privateJwk the pair as JWK JSON, <b>private part included</b>: store it encrypted or
 *     readable by the owner only
 */
public record ToolKey(String keyId, String privateJwk, Instant createdAt) {

  @Override
  public String toString() {
    return "ToolKey[" + keyId + ", " + createdAt + "]";
  }
}
