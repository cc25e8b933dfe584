package org.maillage.lti13.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.lti13.TestClock;

class ToolKeysTest {

  private final TestClock clock = new TestClock();
  private final MemoryToolKeys store = new MemoryToolKeys();
  private final ToolKeys keys = new ToolKeys(store, Duration.ofDays(7), clock);

  @Test
  void makesOneKeyAtFirstStartOnly() {
    keys.ensureKey();
    keys.ensureKey();
    assertThat(store.list()).hasSize(1);
  }

  @Test
  void publishesNothingPrivate() throws Exception {
    keys.ensureKey();
    JWK published = JWKSet.parse(keys.jwksJson()).getKeys().get(0);
    assertThat(published.isPrivate()).isFalse();
    assertThat(published.size()).isEqualTo(2048);
    assertThat(keys.jwksJson()).contains("\"use\":\"sig\"", "\"alg\":\"RS256\"");
    assertThat(store.list().get(0).toString()).doesNotContain("\"d\"");
  }

  @Test
  void whatWasSignedBeforeARotationStaysGoodForTheOverlap() throws Exception {
    keys.ensureKey();
    clock.advance(Duration.ofDays(400));
    String before = keys.sign(Map.of("n", 1));
    String newest = keys.rotate();
    String after = keys.sign(Map.of("n", 2));

    assertThat(JWSObject.parse(after).getHeader().getKeyID()).isEqualTo(newest);
    assertThat(List.of(verifies(before), verifies(after))).containsExactly(true, true);

    clock.advance(Duration.ofDays(6));
    assertThat(verifies(before)).isTrue();
    clock.advance(Duration.ofDays(2));
    assertThat(verifies(before)).isFalse();
    assertThat(verifies(after)).isTrue();
    keys.rotate();
    assertThat(store.list()).as("the oldest is retired, the replaced one overlaps").hasSize(2);
  }

  @Test
  void aReplacedKeyCanBeWithdrawnAtOnce() throws Exception {
    keys.ensureKey();
    String leaked = keys.list().get(0).keyId();
    clock.advance(Duration.ofDays(1));
    String before = keys.sign(Map.of("n", 1));
    String newest = keys.rotate();
    assertThat(verifies(before)).isTrue();

    assertThat(keys.withdrawReplaced()).containsExactly(leaked);

    assertThat(verifies(before)).isFalse();
    assertThat(verifies(keys.sign(Map.of("n", 2)))).isTrue();
    assertThat(keys.list()).extracting(PublishedKey::keyId).containsExactly(newest);
    assertThat(keys.withdrawReplaced()).isEmpty();
  }

  @Test
  void theListSaysWhichKeySignsAndHowLongTheOthersStay() {
    keys.ensureKey();
    clock.advance(Duration.ofDays(1));
    String newest = keys.rotate();

    List<PublishedKey> list = keys.list();
    assertThat(list.get(0).keyId()).isEqualTo(newest);
    assertThat(list).extracting(PublishedKey::signs).containsExactly(true, false);
    assertThat(list.get(1).until()).isEqualTo(clock.instant().plus(Duration.ofDays(7)));
  }

  @Test
  void anotherNodesRotationIsNoticed() throws Exception {
    keys.ensureKey();
    ToolKeys otherNode = new ToolKeys(store, Duration.ofDays(7), clock);
    otherNode.sign(Map.of("n", 1));
    clock.advance(Duration.ofSeconds(5));
    String newest = keys.rotate();
    assertThat(otherNode.jwksJson()).contains(newest);
    clock.advance(Duration.ofSeconds(61));
    assertThat(JWSObject.parse(otherNode.sign(Map.of("n", 2))).getHeader().getKeyID())
        .isEqualTo(newest);
  }

  private boolean verifies(String token) throws Exception {
    JWSObject parsed = JWSObject.parse(token);
    JWK key = JWKSet.parse(keys.jwksJson()).getKeyByKeyId(parsed.getHeader().getKeyID());
    return key != null && parsed.verify(new RSASSAVerifier((RSAKey) key));
  }
}
