package org.maillage.lti13.launch;

import java.time.Instant;

/** Remembers which launches were used; shared by all nodes. */
@FunctionalInterface
public interface NonceStore {

  /**
   * Uses a nonce, atomically: of any number of concurrent calls with one nonce exactly one gets
   * true.
   *
   * @param expiresAt after this the launch is refused anyway, so the nonce may be forgotten
   * @return false when it was used before
   */
  boolean consume(String nonce, Instant expiresAt);
}
