package org.maillage.tool.product;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate for localhost that signs itself, made by the JDK's keytool. */
record Certificate(Path chain, Path key, Path store) {
  private static final char[] PASSWORD = "password".toCharArray();
  private static final String NAME = "localhost";

  static Certificate in(Path folder) {
    Certificate made =
        new Certificate(
            folder.resolve("chain.pem"), folder.resolve("key.pem"), folder.resolve("store.p12"));
    try {
      made.make();
      KeyStore keys = made.load();
      pem(made.chain, "CERTIFICATE", keys.getCertificate(NAME).getEncoded());
      pem(made.key, "PRIVATE KEY", keys.getKey(NAME, PASSWORD).getEncoded());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return made;
  }

  private void make() throws IOException, InterruptedException {
    String keytool = Path.of(System.getProperty("java.home"), "bin/keytool").toString();
    Process process =
        new ProcessBuilder(
                keytool,
                "-genkeypair",
                "-alias",
                NAME,
                "-dname",
                "CN=" + NAME,
                "-ext",
                "SAN=dns:localhost",
                "-keyalg",
                "EC",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                new String(PASSWORD))
            .inheritIO()
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("keytool failed");
    }
  }

  private KeyStore load() throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD);
    }
    return keys;
  }

  SSLContext trust() throws IOException, GeneralSecurityException {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry(NAME, load().getCertificate(NAME));
    TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  private static void pem(Path file, String type, byte[] content) throws IOException {
    Files.writeString(
        file,
        "-----BEGIN %s-----\n%s\n-----END %s-----\n"
            .formatted(type, Base64.getMimeEncoder().encodeToString(content), type));
  }
}
