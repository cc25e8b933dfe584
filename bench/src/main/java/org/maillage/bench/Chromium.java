package org.maillage.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real browser with an empty cache; tells what it fetched over the wire. */
final class Chromium implements AutoCloseable {
  private static final String PROGRAM =
      System.getenv().getOrDefault("BENCH_CHROMIUM", "/usr/bin/chromium");
  private static final long QUIET_MILLIS = 5_000;
  private static final long PATIENCE_SECONDS = 60;

  private final Path profile = Files.createTempDirectory("maillage-bench-chromium");
  private final Process process;
  private final WebSocket socket;
  private final LinkedBlockingQueue<String> events = new LinkedBlockingQueue<>();
  private int sent;

  Chromium() throws IOException, InterruptedException {
    process =
        new ProcessBuilder(
                PROGRAM,
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--lang=fr",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("log").toFile())
            .start();
    socket = connect(port());
    send("Network.enable", "");
    send("Page.enable", "");
  }

  private String port() throws IOException, InterruptedException {
    Path told = profile.resolve("DevToolsActivePort");
    for (int i = 0; i < PATIENCE_SECONDS * 10; i++) {
      if (Files.exists(told) && Files.readAllLines(told).size() > 1) {
        return Files.readAllLines(told).get(0);
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("No Chromium; see " + profile.resolve("log"));
  }

  private WebSocket connect(String port) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    URI list = URI.create("http://127.0.0.1:" + port + "/json/list");
    String pages =
        client.send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString()).body();
    URI page = URI.create(found("\"webSocketDebuggerUrl\": \"([^\"]+/page/[^\"]+)\"", pages));
    return client.newWebSocketBuilder().buildAsync(page, new Listener()).join();
  }

  private void send(String method, String parameters) {
    sent++;
    socket
        .sendText(
            "{\"id\":%d,\"method\":\"%s\",\"params\":{%s}}".formatted(sent, method, parameters),
            true)
        .join();
  }

  /**
   * Fetched for one page.
   *
   * @param bytes headers and bodies as they travelled, compressed
   */
  record Fetched(int requests, long bytes, List<String> addresses) {}

  /** Opens an address and waits until nothing more comes. */
  Fetched open(String address) throws InterruptedException {
    events.clear();
    send("Page.navigate", "\"url\":\"" + address + "\"");
    Tally tally = new Tally();
    String event = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    while (event != null) {
      tally.hear(event);
      event = events.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }
    return tally.fetched();
  }

  static String found(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  /** Messages may come in pieces. */
  private final class Listener implements WebSocket.Listener {
    private final StringBuilder pieces = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean last) {
      pieces.append(piece);
      if (last) {
        events.add(pieces.toString());
        pieces.setLength(0);
      }
      from.request(1);
      return null;
    }
  }

  @Override
  public void close() throws IOException, InterruptedException {
    socket.abort();
    process.destroy();
    process.waitFor(10, TimeUnit.SECONDS);
    Product.remove(profile);
  }
}
