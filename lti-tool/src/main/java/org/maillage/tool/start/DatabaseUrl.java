package org.maillage.tool.start;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** DATABASE_URL taken apart: {@code postgres://user:password@host:port/database?options}. */
record DatabaseUrl(String jdbcUrl, String user, String password) {

  static DatabaseUrl parse(String url) {
    URI uri = URI.create(url.replaceFirst("^jdbc:", ""));
    String scheme = uri.getScheme();
    if (!"postgres".equals(scheme) && !"postgresql".equals(scheme)) {
      throw new IllegalArgumentException(
          "DATABASE_URL must start with postgres://, not " + scheme + "://");
    }
    String[] account =
        uri.getRawUserInfo() == null ? new String[0] : uri.getRawUserInfo().split(":", 2);
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    String options = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return new DatabaseUrl(
        "jdbc:postgresql://" + uri.getHost() + port + uri.getPath() + options,
        account.length > 0 ? decoded(account[0]) : null,
        account.length > 1 ? decoded(account[1]) : null);
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** Never the password, wherever this is printed. */
  @Override
  public String toString() {
    return jdbcUrl;
  }
}
