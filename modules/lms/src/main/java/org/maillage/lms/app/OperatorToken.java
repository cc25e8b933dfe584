package org.maillage.lms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.maillage.kernel.OpaqueId;
import org.maillage.kernel.Settings;

/**
 * The admin token: MAILLAGE_ADMIN_TOKEN, else one made at the first start. Only its hash is kept in
 * the database; on H2 the token itself lies beside it in a file for its owner's eyes, on PostgreSQL
 * it is printed once.
 */
@ApplicationScoped
public class OperatorToken {
  private static final String SECRET = "admin-token";
  private static final int BYTES = 24;

  @Inject private Settings settings;
  @Inject private SecretRepository secrets;
  private volatile String hash;

  void prepare() {
    settings
        .adminToken()
        .ifPresentOrElse(token -> secrets.keep(SECRET, Hash.of(token)), this::make);
    hash = secrets.secret(SECRET).orElseThrow();
  }

  public boolean is(String candidate) {
    return MessageDigest.isEqual(
        Hash.of(candidate).getBytes(StandardCharsets.US_ASCII),
        hash.getBytes(StandardCharsets.US_ASCII));
  }

  private void make() {
    if (secrets.secret(SECRET).isPresent()) {
      return;
    }
    String token = OpaqueId.random(BYTES);
    if (settings.database().isPresent()) {
      System.out.println("Admin token, printed this once: " + token);
    } else {
      write(token);
    }
    secrets.keep(SECRET, Hash.of(token));
  }

  private void write(String token) {
    Path file = settings.dataDir().resolve(SECRET);
    try {
      Files.deleteIfExists(file);
      OwnerOnlyFile.write(file, token + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
