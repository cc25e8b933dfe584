package org.maillage.lti13.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
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
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The tool's own keys: the newest signs, and every key stays published for the overlap after a
 * newer one took its place, so that a platform that keeps our key set for a while still accepts
 * what was signed. Thread-safe; another node's rotation is noticed within a minute.
 */
public final class ToolKeys {

  private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

  private final ToolKeyStore store;
  private final Duration overlap;
  private final Clock clock;
  private volatile Signing signing;

  /**
   * @param overlap how long a replaced key stays published; longer than platforms keep our key set,
   *     a week is ample
   */
  public ToolKeys(ToolKeyStore store, Duration overlap, Clock clock) {
    this.store = store;
    this.overlap = overlap;
    this.clock = clock;
  }

  /** Makes the first key if there is none. To be called at start. */
  public void ensureKey() {
    if (store.list().isEmpty()) {
      rotate();
    }
  }

  /**
   * Makes a new key, which signs from now on here and within a minute on other nodes, and retires
   * the keys whose overlap is over.
   *
   * @return the new key's id
   */
  public synchronized String rotate() {
    for (ToolKey key : store.list()) {
      if (!published().contains(key)) {
        store.retire(key.keyId());
      }
    }
    ToolKey key = generate();
    store.add(key);
    signing = null;
    return key.keyId();
  }

  /**
   * Stops publishing every key but the newest, without waiting for the overlap: for keys that
   * strangers may hold. If the newest is one of them, {@link #rotate()} comes first. A platform
   * that keeps our key set believes the withdrawn keys, and may not know the newest, until it reads
   * the set again; another node may sign with a withdrawn key for up to a minute.
   *
   * @return the ids of the keys withdrawn
   */
  public synchronized List<String> withdrawReplaced() {
    List<String> withdrawn = newestFirst().stream().skip(1).map(ToolKey::keyId).toList();
    withdrawn.forEach(store::retire);
    signing = null;
    return withdrawn;
  }

  /** The keys that platforms find at the tool's key set address, newest first. */
  public List<PublishedKey> list() {
    List<PublishedKey> list = new ArrayList<>();
    Instant replacedAt = null;
    for (ToolKey key : published()) {
      Instant until = replacedAt == null ? null : replacedAt.plus(overlap);
      list.add(new PublishedKey(key.keyId(), key.createdAt(), until));
      replacedAt = key.createdAt();
    }
    return list;
  }

  /** The public keys, as served at the tool's key set address. */
  public String jwksJson() {
    List<RSAKey> keys = published().stream().map(key -> parse(key).toPublicJWK()).toList();
    return new JWKSet(List.copyOf(keys)).toString(true);
  }

  /** Signs claims with the newest key: a compact RS256 token with its key id. */
  public String sign(Map<String, Object> claims) {
    Signing current = current();
    try {
      JWSObject token = new JWSObject(current.header, new Payload(claims));
      token.sign(current.signer);
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException("cannot sign", e);
    }
  }

  private Signing current() {
    Signing known = signing;
    Instant now = clock.instant();
    if (known == null || now.isAfter(known.lookAgainAt)) {
      known = Signing.with(parse(newest()), now.plus(LOOK_AGAIN));
      signing = known;
    }
    return known;
  }

  private ToolKey newest() {
    return published().stream()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("there is no key to sign with"));
  }

  /** Newest first. */
  private List<ToolKey> published() {
    List<ToolKey> all = newestFirst();
    Instant stillNeeded = clock.instant().minus(overlap);
    List<ToolKey> published = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (i == 0 || all.get(i - 1).createdAt().isAfter(stillNeeded)) {
        published.add(all.get(i));
      }
    }
    return published;
  }

  private List<ToolKey> newestFirst() {
    return store.list().stream()
        .sorted(Comparator.comparing(ToolKey::createdAt).thenComparing(ToolKey::keyId).reversed())
        .toList();
  }

  private ToolKey generate() {
    try {
      RSAKey key =
          new RSAKeyGenerator(2048)
              .keyUse(KeyUse.SIGNATURE)
              .algorithm(JWSAlgorithm.RS256)
              .keyIDFromThumbprint(true)
              .generate();
      return new ToolKey(key.getKeyID(), key.toJSONString(), clock.instant());
    } catch (JOSEException e) {
      throw new IllegalStateException("cannot make a key", e);
    }
  }

  private static RSAKey parse(ToolKey key) {
    try {
      return RSAKey.parse(key.privateJwk());
    } catch (ParseException e) {
      throw new IllegalStateException("unreadable tool key " + key.keyId());
    }
  }

  private record Signing(JWSHeader header, JWSSigner signer, Instant lookAgainAt) {

    static Signing with(RSAKey key, Instant lookAgainAt) {
      try {
        JWSHeader header =
            new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
        return new Signing(header, new RSASSASigner(key), lookAgainAt);
      } catch (JOSEException e) {
        throw new IllegalStateException("cannot sign with key " + key.getKeyID(), e);
      }
    }
  }
}
