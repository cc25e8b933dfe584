package org.maillage.tool.browser;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the product answered. */
public record Answer(int status, HttpResponse<String> response) {
  private static final Pattern KIND = Pattern.compile("<body data-page=\"([^\"]*)\"");
  private static final Pattern CODES = Pattern.compile("<code>([^<]*)</code>");

  Answer(HttpResponse<String> response) {
    this(response.statusCode(), response);
  }

  public String body() {
    return response.body();
  }

  public String header(String name) {
    return response.headers().firstValue(name).orElse(null);
  }

  public URI location() {
    return response.uri().resolve(header("Location"));
  }

  /** What kind of page this is; null when it is no page. */
  public String kind() {
    return first(KIND, 0).orElse(null);
  }

  /** The stable code of the problem that this page tells. */
  public String problemCode() {
    return first(CODES, 0).orElse(null);
  }

  /** What a person reads out to whoever helps them. */
  public String reference() {
    return first(CODES, 1).orElse(null);
  }

  private Optional<String> first(Pattern pattern, int skipped) {
    Matcher matcher = pattern.matcher(body());
    return matcher.results().skip(skipped).map(found -> found.group(1)).findFirst();
  }

  @Override
  public String toString() {
    return status + " " + response.uri() + "\n" + response.headers().map() + "\n" + body();
  }

  /** Of a page inside a visit: the part of its path that all pages of the visit have. */
  public String visit() {
    return response.uri().getPath().replaceFirst("(/v/[^/]+)/.*", "$1");
  }
}
