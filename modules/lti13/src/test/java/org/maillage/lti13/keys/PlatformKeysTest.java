package org.maillage.lti13.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maillage.lti13.LtiException;
import org.maillage.lti13.Reason;
import org.maillage.lti13.TestClock;
import org.maillage.lti13.TestPlatform;
import org.maillage.lti13.TestServer.Reply;
import org.maillage.lti13.net.AddressPolicy;
import org.maillage.lti13.net.OutgoingHttp;

class PlatformKeysTest {

  private static final byte[] SIGNED = "header.payload".getBytes(StandardCharsets.US_ASCII);

  private final TestClock clock = new TestClock();
  private final TestPlatform lms = new TestPlatform(clock);
  private final OutgoingHttp http = new OutgoingHttp(AddressPolicy.anywhere());
  private final MemoryStore store = new MemoryStore();
  private final PlatformKeys keys = new PlatformKeys(http, store, clock);

  @AfterEach
  void close() throws Exception {
    http.close();
    lms.close();
  }

  @Test
  void fetchesOnceForManyLaunches() throws Exception {
    for (int i = 0; i < 20; i++) {
      assertThat(check(keys, lms.signingKey())).isNull();
    }
    assertThat(lms.keyFetches()).isEqualTo(1);
  }

  @Test
  void knownKeysWorkWhileThePlatformsKeysAreDown() throws Exception {
    check(keys, lms.signingKey());
    lms.keysDown();
    clock.advance(Duration.ofDays(3));
    for (int i = 0; i < 10; i++) {
      assertThat(check(keys, lms.signingKey())).isNull();
    }
    assertThat(lms.keyFetches()).as("one attempt to refresh, then patience").isEqualTo(2);
  }

  @Test
  void knownKeysWorkAfterARestartWhileThePlatformsKeysAreDown() throws Exception {
    check(keys, lms.signingKey());
    lms.keysDown();
    PlatformKeys restarted = new PlatformKeys(http, store, clock);
    assertThat(check(restarted, lms.signingKey())).isNull();
  }

  @Test
  void anEmptyOrBrokenAnswerDoesNotForgetKnownKeys() throws Exception {
    check(keys, lms.signingKey());
    for (String answer : new String[] {"{\"keys\":[]}", "<html>maintenance</html>", "[]", ""}) {
      lms.server().on("/jwks", Reply.json(answer));
      clock.advance(Duration.ofHours(2));
      assertThat(check(keys, lms.signingKey())).isNull();
    }
  }

  @Test
  void rotationWorksAtOnce() throws Exception {
    check(keys, lms.signingKey());
    for (String next : new String[] {"second", "third", "fourth", "fifth", "sixth"}) {
      lms.signWith(next);
      assertThat(check(keys, lms.signingKey())).isNull();
    }
    assertThat(lms.keyFetches()).isEqualTo(6);
  }

  @Test
  void rotationWorksAtOnceEvenAfterAForgedToken() throws Exception {
    check(keys, lms.signingKey());
    check(keys, TestPlatform.key("forged"));
    lms.signWith("second");
    assertThat(check(keys, lms.signingKey())).isNull();
  }

  @Test
  void aKeyReplacedUnderItsOldIdWorksAtOnce() throws Exception {
    RSAKey renewed = TestPlatform.newKey("first", 2048);
    check(keys, lms.signingKey());
    lms.replaceKey(renewed);
    assertThat(check(keys, renewed)).isNull();
    assertThat(check(keys, TestPlatform.key("first"))).isEqualTo(Reason.SIGNATURE);
  }

  @Test
  void aFloodOfUnknownKeysIsNoFloodOfFetches() throws Exception {
    check(keys, lms.signingKey());
    Base64URL signature = sign(TestPlatform.key("forged"));
    IntStream.range(0, 500)
        .parallel()
        .forEach(i -> assertThat(check(keys, "kid-" + i, signature)).isEqualTo(Reason.UNKNOWN_KEY));
    assertThat(lms.keyFetches()).isLessThanOrEqualTo(1 + FetchBudget.BURST);
    int before = lms.keyFetches();
    clock.advance(FetchBudget.INTERVAL);
    IntStream.range(0, 50).forEach(i -> check(keys, "kid-" + i, signature));
    assertThat(lms.keyFetches()).isEqualTo(before + 1);
  }

  @Test
  void aWithdrawnKeyStopsWorkingWithinTheHour() throws Exception {
    RSAKey old = lms.signingKey();
    check(keys, old);
    lms.replaceKey(TestPlatform.key("second"));
    clock.advance(Duration.ofMinutes(59));
    assertThat(check(keys, old)).isNull();
    clock.advance(Duration.ofMinutes(2));
    assertThat(check(keys, old)).isEqualTo(Reason.UNKNOWN_KEY);
  }

  @Test
  void saysWhenKeysCannotBeRead() throws Exception {
    lms.keysDown();
    assertThat(check(keys, lms.signingKey())).isEqualTo(Reason.KEYS_UNREACHABLE);
    LtiException refused =
        catchThrowableOfType(LtiException.class, () -> keys.refresh(lms.platform()));
    assertThat(refused).hasMessageContaining("status 503");
    lms.keysUp();
    assertThat(keys.refresh(lms.platform())).isEqualTo(1);
  }

  @Test
  void takesOnlyStrongSigningKeys() throws Exception {
    RSAKey good = lms.signingKey();
    RSAKey small = TestPlatform.newKey("small", 1024 + 512);
    RSAKey forEncryption =
        new RSAKey.Builder(TestPlatform.key("enc")).keyUse(KeyUse.ENCRYPTION).build();
    String set =
        "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"broken\"},{\"kty\":\"XYZ\"},7,"
            + "{\"kty\":\"EC\",\"kid\":\"ec\"},"
            + small.toPublicJWK()
            + ","
            + forEncryption.toPublicJWK()
            + ","
            + good.toPublicJWK()
            + "]}";
    lms.server().on("/jwks", Reply.json(set));
    assertThat(keys.refresh(lms.platform())).isEqualTo(1);
    assertThat(check(keys, good)).isNull();
    assertThat(check(keys, forEncryption)).isEqualTo(Reason.UNKNOWN_KEY);
  }

  private Reason check(PlatformKeys checked, RSAKey signer) throws Exception {
    return check(checked, signer.getKeyID(), sign(signer));
  }

  private Reason check(PlatformKeys checked, String keyId, Base64URL signature) {
    LtiException refused =
        catchThrowableOfType(
            LtiException.class, () -> checked.verify(lms.platform(), keyId, SIGNED, signature));
    return refused == null ? null : refused.reason();
  }

  private static Base64URL sign(RSAKey key) throws Exception {
    return new RSASSASigner(key).sign(new JWSHeader(JWSAlgorithm.RS256), SIGNED);
  }

  private static final class MemoryStore implements JwksStore {

    private final Map<URI, String> saved = new ConcurrentHashMap<>();

    @Override
    public Optional<String> load(URI jwksUri) {
      return Optional.ofNullable(saved.get(jwksUri));
    }

    @Override
    public void save(URI jwksUri, String jwksJson) {
      saved.put(jwksUri, jwksJson);
    }
  }
}
