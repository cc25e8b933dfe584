package org.maillage.lms.web;

import jakarta.ws.rs.core.Cookie;
import java.util.Map;
import org.maillage.lms.app.OperatorSessions;

/** What the administration pages know an operator's browser by; no other site ever gets it sent. */
final class OperatorCookie {
  private static final String NAME = "__Host-maillage-operator";
  private static final int LONGEST = 64;

  private OperatorCookie() {}

  /** Null when the browser brought none. */
  static String value(Map<String, Cookie> cookies) {
    Cookie cookie = cookies.get(NAME);
    return cookie == null || cookie.getValue().length() > LONGEST ? null : cookie.getValue();
  }

  static String set(String id) {
    return header(id, OperatorSessions.LIFETIME.toSeconds());
  }

  static String clear() {
    return header("", 0);
  }

  private static String header(String value, long seconds) {
    return NAME + "=" + value + "; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=" + seconds;
  }
}
