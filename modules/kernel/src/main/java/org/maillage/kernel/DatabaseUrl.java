package org.maillage.kernel;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** DATABASE_URL taken apart: {@code postgres://user:password@host:port/database?options}. */
public record DatabaseUrl(String host, int port, String jdbcUrl, String user, String password) {
  private static final int POSTGRESQL_PORT = 5432;

  /** What is refused is never repeated: it holds a password. */
  static DatabaseUrl parse(String url) {
    URI uri = uri(url.replaceFirst("^jdbc:", ""));
    String scheme = uri.getScheme();
    if (!"postgres".equals(scheme) && !"postgresql".equals(scheme)) {
      throw new IllegalArgumentException(
          "DATABASE_URL must start with postgres://, not " + scheme + "://");
    }
    if (uri.getHost() == null || uri.getPath().length() < 2) {
      throw new IllegalArgumentException(
          "DATABASE_URL must look like postgres://user:password@host/database");
    }
    String[] account =
        uri.getRawUserInfo() == null ? new String[0] : uri.getRawUserInfo().split(":", 2);
    int port = uri.getPort() < 0 ? POSTGRESQL_PORT : uri.getPort();
    String options = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return new DatabaseUrl(
        uri.getHost(),
        port,
        "jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getPath() + options,
        account.length > 0 ? decoded(account[0]) : null,
        account.length > 1 ? decoded(account[1]) : null);
  }

  private static URI uri(String url) {
    try {
      return URI.create(url);
    } catch (IllegalArgumentException unreadable) {
      throw new IllegalArgumentException(
          "DATABASE_URL can't be read; special characters in the password are percent-encoded");
    }
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
