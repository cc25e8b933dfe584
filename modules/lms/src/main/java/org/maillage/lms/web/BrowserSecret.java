package org.maillage.lms.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Cookie;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.maillage.kernel.OpaqueId;
import org.maillage.lms.app.Hash;

/**
 * What ties a login, its launch and the visit's pages to one browser: a cookie that works inside
 * another site's frame where third-party cookies are blocked (Partitioned), and holds nothing but a
 * random secret. Each new secret has a name of its own: two frames of one course page begin at the
 * same instant, and neither may overwrite what the other's launch is tied to.
 */
final class BrowserSecret {
  private static final String COOKIE = "__Host-maillage-browser-";
  private static final int NAME_BYTES = 3;
  private static final int BYTES = 24;
  private static final int LONGEST = 64;
  private static final int MOST = 8;

  private BrowserSecret() {}

  static List<String> hashes(HttpServletRequest request) {
    jakarta.servlet.http.Cookie[] cookies = request.getCookies();
    return cookies == null
        ? List.of()
        : hashes(Stream.of(cookies).map(c -> Map.entry(c.getName(), c.getValue())));
  }

  static List<String> hashes(Map<String, Cookie> cookies) {
    return hashes(cookies.values().stream().map(c -> Map.entry(c.getName(), c.getValue())));
  }

  /** The hashes of the secrets this browser brought, always in the same order; mostly one. */
  private static List<String> hashes(Stream<Map.Entry<String, String>> cookies) {
    return cookies
        .filter(cookie -> cookie.getKey().startsWith(COOKIE))
        .filter(cookie -> cookie.getValue().length() <= LONGEST)
        .sorted(Map.Entry.comparingByKey())
        .limit(MOST)
        .map(cookie -> Hash.of(cookie.getValue()))
        .toList();
  }

  /** A header that gives a browser its secret; JAX-RS cookies know no Partitioned. */
  static String setCookie() {
    return COOKIE
        + OpaqueId.random(NAME_BYTES)
        + "="
        + OpaqueId.random(BYTES)
        + "; Path=/; Secure; HttpOnly; SameSite=None; Partitioned";
  }
}
