package org.maillage.lti13.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.Base64URL;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import org.maillage.lti13.LtiException;
import org.maillage.lti13.Platform;
import org.maillage.lti13.Reason;
import org.maillage.lti13.net.OutgoingHttp;

/**
 * The platforms' signing keys, fetched when first needed and kept. A key that is not known causes
 * one fetch, within a small budget for each platform; keys that are known go on working while the
 * platform's key address is down. Thread-safe; concurrent launches share one fetch.
 */
public final class PlatformKeys {

  private static final JWSHeader RS256 = new JWSHeader(JWSAlgorithm.RS256);

  private final OutgoingHttp http;
  private final JwksStore store;
  private final Clock clock;
  private final ConcurrentHashMap<URI, CachedKeys> byAddress = new ConcurrentHashMap<>();

  public PlatformKeys(OutgoingHttp http, JwksStore store, Clock clock) {
    this.http = http;
    this.store = store;
    this.clock = clock;
  }

  /**
   * Checks an RS256 signature with the platform's key of this id. May call the platform.
   *
   * @throws LtiException SIGNATURE, UNKNOWN_KEY, or KEYS_UNREACHABLE when no key of the platform is
   *     known and none can be read
   */
  public void verify(Platform platform, String keyId, byte[] signedPart, Base64URL signature) {
    CachedKeys keys = cached(platform.jwksUri());
    RSASSAVerifier verifier = keys.find(keyId);
    if (fits(verifier, signedPart, signature)) {
      return;
    }
    // Some platforms replace a key without giving the new one a new id.
    RSASSAVerifier fresh = keys.findAfresh(keyId, verifier);
    if (fresh == verifier || !fits(fresh, signedPart, signature)) {
      throw new LtiException(Reason.SIGNATURE, "signature does not fit key " + keyId);
    }
  }

  /**
   * Reads the platform's keys now, whatever is known: for an administrator who wants to know
   * whether it works.
   *
   * @return how many usable keys there are
   * @throws LtiException KEYS_UNREACHABLE, with the cause in words
   */
  public int refresh(Platform platform) {
    return cached(platform.jwksUri()).refresh();
  }

  private CachedKeys cached(URI jwksUri) {
    CachedKeys known = byAddress.get(jwksUri);
    return known != null
        ? known
        : byAddress.computeIfAbsent(jwksUri, uri -> new CachedKeys(uri, http, store, clock));
  }

  private static boolean fits(RSASSAVerifier verifier, byte[] signedPart, Base64URL signature) {
    try {
      return verifier.verify(RS256, signedPart, signature);
    } catch (JOSEException e) {
      return false;
    }
  }
}
