package org.maillage.lms.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/**
 * The address a request came from. A proxy on the same machine or a private network is believed
 * when it names the client; nobody else is.
 */
public final class ClientAddress {
  private static final Pattern PROXY =
      Pattern.compile(
          "127\\..*|10\\..*|192\\.168\\..*|172\\.(1[6-9]|2\\d|3[01])\\..*|::1|0:0:0:0:0:0:0:1|f[cd].*");

  private ClientAddress() {}

  public static String of(HttpServletRequest request) {
    String direct = request.getRemoteAddr();
    String forwarded = request.getHeader("X-Forwarded-For");
    if (forwarded == null || !PROXY.matcher(direct).matches()) {
      return direct;
    }
    return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
  }
}
