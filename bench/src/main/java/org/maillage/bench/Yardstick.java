package org.maillage.bench;

import java.lang.management.ManagementFactory;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;

/** A piece of work that is the same everywhere: an RS256 signature by the JDK. */
final class Yardstick {
  private static final int WARM_UP = 1_000;
  private static final int MEASURED = 1_000;

  private Yardstick() {}

  /** CPU milliseconds of one, once the compiler has settled. */
  static double millisASignature() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      KeyPair keys = generator.generateKeyPair();
      sign(keys, WARM_UP);
      long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      sign(keys, MEASURED);
      long ended = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      return (ended - begun) / 1e6 / MEASURED;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void sign(KeyPair keys, int times) throws GeneralSecurityException {
    for (int i = 0; i < times; i++) {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(keys.getPrivate());
      signature.update(new byte[2_000]);
      signature.sign();
    }
  }
}
