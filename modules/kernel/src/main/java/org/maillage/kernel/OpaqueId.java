package org.maillage.kernel;

import java.security.SecureRandom;
import java.util.Base64;

/** Ids that stand in addresses: 128 random bits, so nobody guesses a neighbour's. */
public final class OpaqueId {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private OpaqueId() {}

  public static String random() {
    return random(16);
  }

  /** For secrets: as many random bytes as asked for. */
  public static String random(int bytes) {
    byte[] value = new byte[bytes];
    RANDOM.nextBytes(value);
    return BASE64.encodeToString(value);
  }
}
