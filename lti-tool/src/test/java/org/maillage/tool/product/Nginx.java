package org.maillage.tool.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;

/** A real nginx with the example of the release; only addresses, ports and certificate changed. */
public final class Nginx implements AutoCloseable {
  private static final String ALL =
      """
      daemon off;
      pid %1$s/nginx.pid;
      error_log %1$s/error.log info;
      events { worker_connections 1024; }
      http {
        access_log off;
        client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/f;
        uwsgi_temp_path %1$s/u; scgi_temp_path %1$s/s;
        include %1$s/maillage.conf;
      }
      """;

  private final Path folder;
  private final int https = RunningProduct.freePort();
  private final int http = RunningProduct.freePort();
  private final Certificate certificate;
  private Process process;

  public Nginx(Path folder) {
    this.folder = folder;
    this.certificate = Certificate.in(folder);
  }

  public String origin() {
    return "https://localhost:" + https;
  }

  public String plainOrigin() {
    return "http://localhost:" + http;
  }

  /** Trusts its certificate. */
  public SSLContext trust() {
    try {
      return certificate.trust();
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public void start(RunningProduct one, RunningProduct other) {
    try {
      String example = Files.readString(RunningProduct.HOME.resolve("etc/nginx.conf"));
      example = changed(example, "10.0.0.11:8080", "127.0.0.1:" + one.port());
      example = changed(example, "10.0.0.12:8080", "127.0.0.1:" + other.port());
      example = changed(example, "listen 443 ", "listen 127.0.0.1:" + https + " ");
      example = changed(example, "listen 80;", "listen 127.0.0.1:" + http + ";");
      String live = "/etc/letsencrypt/live/maillage.example.org/";
      example = changed(example, live + "fullchain.pem", certificate.chain().toString());
      example = changed(example, live + "privkey.pem", certificate.key().toString());
      Files.writeString(folder.resolve("maillage.conf"), example);
      Path all = Files.writeString(folder.resolve("all.conf"), user() + ALL.formatted(folder));
      process =
          new ProcessBuilder(Servers.nginx().toString(), "-p", folder + "", "-c", all.toString())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("nginx.log").toFile())
              .start();
      await("nginx").atMost(Duration.ofSeconds(30)).until(() -> answers() || !process.isAlive());
      assertThat(process.isAlive()).as(Files.readString(folder.resolve("nginx.log"))).isTrue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its workers too must get into a test's folder. */
  private static String user() {
    return System.getProperty("user.name").equals("root") ? "user root;\n" : "";
  }

  private boolean answers() {
    try (Socket socket = new Socket("127.0.0.1", https)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  private static String changed(String text, String from, String to) {
    assertThat(text).contains(from);
    return text.replace(from, to);
  }

  /** What it said about a node, or about all. */
  public List<String> errors(String containing) {
    try {
      return Files.readAllLines(folder.resolve("error.log")).stream()
          .filter(line -> line.contains("[error]") && line.contains(containing))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
