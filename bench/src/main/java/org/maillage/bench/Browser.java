package org.maillage.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A browser as far as a launch needs one: it follows redirects and keeps one cookie. */
final class Browser implements AutoCloseable {
  private final Wire wire;
  private final Lms lms;
  private String cookie;
  private long nanos;

  Browser(Product product, Lms lms) throws IOException {
    this.wire = product.connect();
    this.lms = lms;
  }

  /** From now on it is another person's. */
  void forgetCookie() {
    cookie = null;
  }

  /**
   * Login and launch.
   *
   * @return where the launch leads, as a path
   */
  String launch(LaunchOrder order) throws IOException {
    nanos = 0;
    URI asked = URI.create(login(order));
    String state = Lms.parameter(asked.getRawQuery(), "state");
    String token = lms.token(order, Lms.parameter(asked.getRawQuery(), "nonce"));
    String form = "id_token=" + token + "&state=" + encoded(state);
    long begun = System.nanoTime();
    Wire.Answer answer = wire.form("/lti/launch", form, "Cookie: " + cookie);
    nanos += System.nanoTime() - begun;
    URI page = URI.create(location(answer, 303));
    return page.getRawPath();
  }

  private String login(LaunchOrder order) throws IOException {
    String form =
        "iss=%s&login_hint=%s&target_link_uri=%s&client_id=%s&lti_deployment_id=%s&lti_message_hint=%s"
            .formatted(
                encoded(lms.address()),
                encoded(order.user()),
                encoded(order.target()),
                Lms.CLIENT_ID,
                Lms.DEPLOYMENT,
                encoded("{\"cmid\":17,\"launchid\":\"ltilaunch17_1234567890\"}"));
    long begun = System.nanoTime();
    Wire.Answer answer =
        cookie == null
            ? wire.form("/lti/login", form)
            : wire.form("/lti/login", form, "Cookie: " + cookie);
    if (cookie == null) {
      cookie = answer.header("set-cookie").split(";")[0];
      URI again = URI.create(location(answer, 303));
      answer = wire.get(again.getRawPath() + "?" + again.getRawQuery(), "Cookie: " + cookie);
    }
    nanos += System.nanoTime() - begun;
    return location(answer, 302);
  }

  private static String location(Wire.Answer answer, int status) throws IOException {
    if (answer.status() != status) {
      throw new IOException(answer.status() + " instead of " + status + ": " + answer.text());
    }
    return answer.header("location");
  }

  /** How long the tool let the last launch wait; the platform's signing is not in it. */
  long launchNanos() {
    return nanos;
  }

  /** A page of the visit, compressed, as browsers ask. */
  Wire.Answer page(String path) throws IOException {
    return expect(wire.get(path, "Cookie: " + cookie, "Accept-Encoding: gzip"), 200);
  }

  Wire.Answer plainPage(String path) throws IOException {
    return expect(wire.get(path, "Cookie: " + cookie), 200);
  }

  /** Sends a form of one of the tool's pages, which is answered so. */
  Wire.Answer send(String path, String form, int status) throws IOException {
    return expect(
        wire.form(
            path,
            form,
            "Cookie: " + cookie,
            "Origin: " + Product.address(),
            "Sec-Fetch-Site: same-origin"),
        status);
  }

  /** Sends what a page's script sends. */
  Wire.Answer json(String path, String json, int status) throws IOException {
    return expect(
        wire.send(
            "POST",
            path,
            json,
            "Content-Type: application/json",
            "Cookie: " + cookie,
            "Origin: " + Product.address(),
            "Sec-Fetch-Site: same-origin"),
        status);
  }

  private static Wire.Answer expect(Wire.Answer answer, int status) throws IOException {
    if (answer.status() != status) {
      throw new IOException(answer.status() + " instead of " + status + ": " + answer.text());
    }
    return answer;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    wire.close();
  }
}
