package org.maillage.lms.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** SHA-256 of a random secret or an address: what may lie in the database where they may not. */
public final class Hash {
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private Hash() {}

  public static String of(String text) {
    try {
      return BASE64.encodeToString(
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
