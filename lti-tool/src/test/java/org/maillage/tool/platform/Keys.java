package org.maillage.tool.platform;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.Map;

/** Signs tokens as an LMS does, and as a forger would. */
public final class Keys {
  private static final RSAKey OURS = rsa("lms-key");
  private static final RSAKey FOREIGN = rsa("lms-key");

  private Keys() {}

  static String published() {
    return new JWKSet(OURS).toString(true);
  }

  public static String sign(Map<String, Object> claims) {
    return sign(header(JWSAlgorithm.RS256), claims, signer(OURS));
  }

  /** The right key id, another key. */
  public static String signWithForeignKey(Map<String, Object> claims) {
    return sign(header(JWSAlgorithm.RS256), claims, signer(FOREIGN));
  }

  /** The classic: the public key, which everybody has, taken for a shared secret. */
  public static String signWithPublicKeyAsSecret(Map<String, Object> claims) {
    try {
      byte[] secret = OURS.toRSAPublicKey().getEncoded();
      return sign(header(JWSAlgorithm.HS256), claims, new MACSigner(secret));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  public static String unsigned(Map<String, Object> claims) {
    return Base64URL.encode("{\"alg\":\"none\",\"kid\":\"lms-key\"}")
        + "."
        + Base64URL.encode(JSONObjectUtils.toJSONString(claims))
        + ".";
  }

  /** A good signature over something else. */
  public static String alteredAfterSigning(Map<String, Object> claims) {
    String[] parts = sign(claims).split("\\.");
    claims.put("sub", "somebody-else");
    Base64URL altered = Base64URL.encode(JSONObjectUtils.toJSONString(claims));
    return parts[0] + "." + altered + "." + parts[2];
  }

  private static JWSHeader header(JWSAlgorithm algorithm) {
    return new JWSHeader.Builder(algorithm).keyID(OURS.getKeyID()).build();
  }

  private static JWSSigner signer(RSAKey key) {
    try {
      return new RSASSASigner(key);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String sign(JWSHeader header, Map<String, Object> claims, JWSSigner signer) {
    try {
      JWSObject token = new JWSObject(header, new Payload(claims));
      token.sign(signer);
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RSAKey rsa(String keyId) {
    try {
      return new RSAKeyGenerator(2048).keyID(keyId).keyUse(KeyUse.SIGNATURE).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
