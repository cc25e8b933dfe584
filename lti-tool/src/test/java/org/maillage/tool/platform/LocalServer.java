package org.maillage.tool.platform;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** A web server on 127.0.0.1: to a browser another site than localhost. */
final class LocalServer implements AutoCloseable {
  /** What was asked. Parameters are those of the query, or of a posted form. */
  record Request(String method, URI uri, Map<String, String> headers, String body) {
    Map<String, String> parameters() {
      return parse(method.equals("POST") ? body : uri.getRawQuery());
    }

    String header(String name) {
      return headers.get(name.toLowerCase());
    }

    /** The part of the path after the handler's own, split. */
    String[] below(String path) {
      return uri.getPath().substring(path.length()).split("/");
    }
  }

  record Reply(int status, String type, String body, Map<String, String> headers) {
    static Reply page(String html) {
      return new Reply(200, "text/html;charset=utf-8", html, Map.of());
    }

    static Reply json(String json) {
      return new Reply(200, "application/json", json, Map.of());
    }

    static Reply status(int status) {
      return new Reply(status, "text/plain", "", Map.of());
    }

    Reply with(String header, String value) {
      return new Reply(status, type, body, Map.of(header, value));
    }
  }

  /** Answers one kind of request. */
  interface Handler {
    Reply answer(Request request) throws Exception;
  }

  static {
    // Without this each answer waits 40 ms for an acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  /** The product remembers an address for good: whoever got one again would inherit its people. */
  private static final Set<Integer> PORTS = ConcurrentHashMap.newKeySet();

  private final HttpServer server = unheardOf();

  private static HttpServer unheardOf() {
    try {
      HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 100);
      while (!PORTS.add(server.getAddress().getPort())) {
        server.stop(0);
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 100);
      }
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  LocalServer() {
    server.setExecutor(
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "fake-lms");
              thread.setDaemon(true);
              return thread;
            }));
    server.start();
  }

  String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  void on(String path, Handler handler) {
    server.createContext(path, exchange -> answer(exchange, handler));
  }

  private static void answer(HttpExchange exchange, Handler handler) throws IOException {
    Reply reply;
    try {
      reply = handler.answer(request(exchange));
    } catch (Exception fault) {
      fault.printStackTrace();
      reply = new Reply(500, "text/plain", fault.toString(), Map.of());
    }
    byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", reply.type());
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static Request request(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new HashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(), values.get(0)));
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    return new Request(exchange.getRequestMethod(), exchange.getRequestURI(), headers, body);
  }

  static Map<String, String> parse(String form) {
    Map<String, String> parameters = new HashMap<>();
    if (form != null && !form.isEmpty()) {
      for (String pair : form.split("&")) {
        String[] parts = pair.split("=", 2);
        parameters.put(decoded(parts[0]), parts.length < 2 ? "" : decoded(parts[1]));
      }
    }
    return parameters;
  }

  private static String decoded(String value) {
    return URLDecoder.decode(value, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
