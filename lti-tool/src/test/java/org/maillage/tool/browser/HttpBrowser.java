package org.maillage.tool.browser;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.maillage.tool.product.RunningProduct;

/**
 * A browser without a screen: keeps the product's cookies, comes from an address of its own, and
 * never follows a redirect by itself.
 */
public final class HttpBrowser {
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(20))
          .build();

  private final RunningProduct product;
  private final String origin;
  private final HttpClient client;
  private final Map<String, String> cookies;
  private final Map<String, String> headers = new LinkedHashMap<>();

  public HttpBrowser(RunningProduct product) {
    this(product, product.origin(), HTTP, new ConcurrentHashMap<>());
  }

  private HttpBrowser(
      RunningProduct product, String origin, HttpClient client, Map<String, String> cookies) {
    this.product = product;
    this.origin = origin;
    this.client = client;
    this.cookies = cookies;
    send("Accept", "text/html,application/xhtml+xml");
    send("Accept-Language", "fr");
    from(address());
  }

  /** Another school each time, or failures of one test would use up the patience for the next. */
  private static String address() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return "100." + random.nextInt(64, 128) + "." + random.nextInt(256) + "." + random.nextInt(256);
  }

  /** The same browser, whose requests a balancer sends to this node. */
  public HttpBrowser at(RunningProduct node) {
    return new HttpBrowser(node, node.origin(), HTTP, cookies);
  }

  /** Reaches the product through a proxy, with a client that trusts it. */
  public HttpBrowser through(String proxy, HttpClient trusting) {
    return new HttpBrowser(product, proxy, trusting, cookies);
  }

  /** The address that a balancer on the product's machine tells. */
  public HttpBrowser from(String address) {
    return send("X-Forwarded-For", address);
  }

  /** Sends a header with every request from now on. */
  public HttpBrowser send(String header, String value) {
    headers.put(header, value);
    return this;
  }

  public HttpBrowser speaking(String languages) {
    return send("Accept-Language", languages);
  }

  public Answer get(String path) {
    return get(address(path));
  }

  public URI address(String path) {
    return URI.create(origin + path);
  }

  public Answer get(URI uri) {
    return send(HttpRequest.newBuilder(uri).GET());
  }

  /** Posts a form as one of the product's own pages does. */
  public Answer post(String path, Collection<Map.Entry<String, String>> fields) {
    return post(product.publicOrigin(), path, fields);
  }

  /** Posts a form as a page of another site does. */
  public Answer postFrom(String origin, String path, Map<String, String> form) {
    return post(origin, path, form.entrySet());
  }

  private Answer post(String origin, String path, Collection<Map.Entry<String, String>> fields) {
    return send(
        HttpRequest.newBuilder(URI.create(this.origin + path))
            .header("Origin", origin)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
  }

  public Answer send(HttpRequest.Builder request) {
    headers.forEach(request::setHeader);
    if (!cookies.isEmpty()) {
      request.setHeader("Cookie", cookies());
    }
    try {
      HttpResponse<String> response =
          client.send(
              request.timeout(Duration.ofSeconds(60)).build(),
              HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      keepCookies(response.headers().allValues("Set-Cookie"));
      return new Answer(response);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(request.build() + ": " + e, e);
    }
  }

  private void keepCookies(List<String> given) {
    for (String cookie : given) {
      String[] parts = cookie.split(";")[0].split("=", 2);
      cookies.put(parts[0], parts[1]);
    }
  }

  /** As it would send them now. */
  public String cookies() {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  public void forgetCookies() {
    cookies.clear();
  }

  private static String encoded(Collection<Map.Entry<String, String>> fields) {
    return fields.stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  public static Map<String, String> decoded(String form) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String pair : form.split("&")) {
      String[] parts = pair.split("=", 2);
      fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return fields;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** As the operator, from now on. */
  public Answer signIn() {
    return post("/admin/session", Map.of("token", RunningProduct.ADMIN_TOKEN).entrySet());
  }
}
