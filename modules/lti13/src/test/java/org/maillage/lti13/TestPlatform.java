package org.maillage.lti13;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.maillage.lti13.TestServer.Reply;

/** An LMS of one's own: keys, a key set and a token address, and valid launches to spoil. */
public final class TestPlatform implements AutoCloseable {

  public static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
  public static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";
  public static final String CLIENT_ID = "maillage-1";
  public static final String DEPLOYMENT = "7";

  private static final Map<String, RSAKey> KEYS = new ConcurrentHashMap<>();

  private final TestServer server = new TestServer();
  private final Clock clock;
  private final AtomicInteger tokens = new AtomicInteger();
  private final List<RSAKey> published = new ArrayList<>();
  private RSAKey signing;

  public TestPlatform(Clock clock) {
    this.clock = clock;
    signWith("first");
    keysUp();
    server.on(
        "/token",
        request ->
            Reply.json(
                "{\"access_token\":\"token-"
                    + tokens.incrementAndGet()
                    + "\",\"expires_in\":3600}"));
  }

  public TestServer server() {
    return server;
  }

  public Platform platform() {
    return platform(false);
  }

  public Platform platform(boolean allowAnonymous) {
    return new Platform(
        server.base(),
        CLIENT_ID,
        Set.of(DEPLOYMENT),
        server.uri("/auth"),
        server.uri("/token"),
        null,
        server.uri("/jwks"),
        allowAnonymous);
  }

  /** Publishes a key of this id and signs with it from now on. */
  public void signWith(String keyId) {
    signing = key(keyId);
    published.add(0, signing);
  }

  /** Publishes this key only, whatever its id. */
  public void replaceKey(RSAKey key) {
    published.clear();
    signing = key;
    published.add(key);
  }

  public void keysDown() {
    server.on("/jwks", Reply.status(503));
  }

  public void keysUp() {
    server.on("/jwks", request -> Reply.json(jwks()));
  }

  public int keyFetches() {
    return server.requests("/jwks").size();
  }

  public String jwks() {
    return new JWKSet(List.copyOf(published)).toString(true);
  }

  public RSAKey signingKey() {
    return signing;
  }

  /** A learner opens a link in a course. */
  public Map<String, Object> claims(String nonce) {
    Map<String, Object> claims = new LinkedHashMap<>();
    long now = clock.instant().getEpochSecond();
    claims.put("iss", server.base());
    claims.put("aud", CLIENT_ID);
    claims.put("sub", "user-42");
    claims.put("iat", now);
    claims.put("exp", now + 60);
    claims.put("nonce", nonce);
    claims.put("given_name", "Nguyễn");
    claims.put("family_name", "O'Brien");
    claims.put("name", "Nguyễn O'Brien");
    claims.put(CLAIM + "version", "1.3.0");
    claims.put(CLAIM + "message_type", "LtiResourceLinkRequest");
    claims.put(CLAIM + "deployment_id", DEPLOYMENT);
    claims.put(
        CLAIM + "target_link_uri", "https://tool.example/maillage/lti/launch?resource=unit%2Fa");
    claims.put(CLAIM + "roles", List.of(MEMBERSHIP + "Learner"));
    claims.put(CLAIM + "resource_link", Map.of("id", "link-1", "title", "Unit A"));
    claims.put(CLAIM + "context", Map.of("id", "course-1", "title", "A course"));
    return claims;
  }

  public String sign(Map<String, Object> claims) {
    return sign(
        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(signing.getKeyID()).build(), claims);
  }

  public String sign(JWSHeader header, Map<String, Object> claims) {
    try {
      return sign(header, claims, new RSASSASigner(signing));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  public static String sign(JWSHeader header, Map<String, Object> claims, JWSSigner signer) {
    try {
      JWSObject token = new JWSObject(header, new Payload(claims));
      token.sign(signer);
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  public static RSAKey key(String keyId) {
    return KEYS.computeIfAbsent(keyId, id -> newKey(id, 2048));
  }

  public static RSAKey newKey(String keyId, int bits) {
    try {
      return new RSAKeyGenerator(bits, true).keyID(keyId).keyUse(KeyUse.SIGNATURE).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  public URI uri(String path) {
    return server.uri(path);
  }

  @Override
  public void close() {
    server.close();
  }
}
