package org.maillage.lms.web;

import jakarta.ws.rs.core.Cookie;
import java.util.Map;
import org.maillage.kernel.OpaqueId;
import org.maillage.lms.app.Hash;

/**
 * What ties a login, its launch and the visit's pages to one browser: a cookie that works inside
 * another site's frame where third-party cookies are blocked (Partitioned), and holds nothing but a
 * random secret.
 */
final class BrowserSecret {
  private static final String COOKIE = "__Host-maillage";
  private static final int BYTES = 24;
  private static final int LONGEST = 64;

  private BrowserSecret() {}

  /** The hash of the secret this browser brought; null when it brought none. */
  static String hash(Map<String, Cookie> cookies) {
    Cookie cookie = cookies.get(COOKIE);
    return cookie == null || cookie.getValue().length() > LONGEST
        ? null
        : Hash.of(cookie.getValue());
  }

  /** A header that gives a browser its secret; JAX-RS cookies know no Partitioned. */
  static String setCookie() {
    return COOKIE
        + "="
        + OpaqueId.random(BYTES)
        + "; Path=/; Secure; HttpOnly; SameSite=None; Partitioned";
  }
}
