package org.maillage.tool.docs;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;

/** The product with its practice LMS, on a free port and in an empty folder. */
final class PictureProduct implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final int port;
  private final Path folder;
  private final Process process;
  private final HttpClient http = HttpClient.newHttpClient();

  private PictureProduct(int port, Path folder, Process process) {
    this.port = port;
    this.folder = folder;
    this.process = process;
  }

  static PictureProduct start(Path home) throws Exception {
    Path folder = Files.createTempDirectory("maillage-pictures");
    int port = freePort();
    ProcessBuilder builder = new ProcessBuilder(home.resolve("bin/maillage").toString());
    builder.directory(folder.toFile());
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
    builder.environment().put("PORT", String.valueOf(port));
    builder.environment().put("MAILLAGE_PRACTICE_LMS", "on");
    PictureProduct product = new PictureProduct(port, folder, builder.start());
    product.awaitReady();
    return product;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitReady() throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (status("/health/ready") != 200) {
      if (!process.isAlive() || System.nanoTime() > end) {
        close();
        throw new IllegalStateException("The product did not start; see " + folder.resolve("log"));
      }
      TimeUnit.MILLISECONDS.sleep(500);
    }
  }

  private int status(String path) throws InterruptedException {
    try {
      return http.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.discarding())
          .statusCode();
    } catch (IOException notYet) {
      return 0;
    }
  }

  URI at(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  /** A page of the practice LMS, as one of its people. */
  URI practice(String path, String person) {
    String join = path.contains("?") ? "&" : "?";
    return URI.create("http://127.0.0.1:" + port + "/practice" + path + join + "as=" + person);
  }

  String adminToken() throws IOException {
    return Files.readString(folder.resolve("data/admin-token")).strip();
  }

  /** The address an operator sends to an LMS's administrator. */
  String invitation() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(at("/api/admin/invitations"))
            .header("Authorization", "Bearer " + adminToken())
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    String body = http.send(request, BodyHandlers.ofString()).body();
    return body.replaceAll(".*\"url\":\"([^\"]+)\".*", "$1");
  }

  @Override
  public void close() throws Exception {
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    try (var files = Files.walk(folder.resolve("data"))) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }
}
