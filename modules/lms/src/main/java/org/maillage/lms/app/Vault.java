package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.logging.Logger;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.maillage.kernel.OpaqueId;
import org.maillage.kernel.Settings;
import org.maillage.people.api.Fingerprints;

/**
 * Encrypts what must not lie in the database in clear (AES-256-GCM). The key comes from
 * MAILLAGE_SECRET_KEY, else from a file only its owner can read, made at the first start.
 */
@ApplicationScoped
public class Vault implements Fingerprints {
  private static final Logger LOG = Logger.getLogger(Vault.class.getName());
  private static final String FILE = "secret-key";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private Settings settings;
  private volatile SecretKey key;

  /** By the container. */
  public Vault() {}

  /** Before a start. */
  Vault(Settings settings) {
    this.settings = settings;
  }

  public String encrypt(String clear) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    byte[] secret = run(Cipher.ENCRYPT_MODE, nonce, clear.getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder()
        .encodeToString(
            ByteBuffer.allocate(nonce.length + secret.length).put(nonce).put(secret).array());
  }

  public String decrypt(String encrypted) {
    ByteBuffer all = ByteBuffer.wrap(Base64.getDecoder().decode(encrypted));
    byte[] nonce = new byte[NONCE_BYTES];
    all.get(nonce);
    byte[] secret = new byte[all.remaining()];
    all.get(secret);
    return new String(run(Cipher.DECRYPT_MODE, nonce, secret), StandardCharsets.UTF_8);
  }

  @Override
  public String of(String... words) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key().getEncoded(), mac.getAlgorithm()));
      for (String word : words) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        mac.update(bytes);
      }
      return HexFormat.of().formatHex(mac.doFinal());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] run(int mode, byte[] nonce, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "the secrets in the database were made with another secret key: set MAILLAGE_SECRET_KEY"
              + " (or the file "
              + FILE
              + ") to the one of their first start",
          e);
    }
  }

  private SecretKey key() {
    SecretKey known = key;
    if (known == null) {
      known = derive(settings.secretKey().orElseGet(this::fromFile));
      key = known;
    }
    return known;
  }

  /** False before the first start, when nobody set one. */
  boolean hasKey() {
    return settings.secretKey().isPresent() || Files.exists(file());
  }

  private Path file() {
    return settings.dataDir().resolve(FILE);
  }

  private String fromFile() {
    Path file = file();
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void make(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    OwnerOnlyFile.write(file, OpaqueId.random(32));
    if (settings.database().isPresent()) {
      LOG.warning(
          "MAILLAGE_SECRET_KEY is not set: this node made " + file + "; other nodes need the same");
    }
  }

  private static SecretKey derive(String passphrase) {
    try {
      byte[] bytes = passphrase.getBytes(StandardCharsets.UTF_8);
      return new SecretKeySpec(MessageDigest.getInstance("SHA-256").digest(bytes), "AES");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
