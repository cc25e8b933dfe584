package org.maillage.lti13.net;

import java.net.URI;
import java.util.Locale;

/**
 * The addresses below one address: same scheme, host and port, and the same path or one below it.
 * {@code https://host/moodle} covers {@code https://host/moodle/a} but not {@code
 * https://host/moodle2}, another host, an address with user information, or one that climbs out
 * with {@code ..} in whatever spelling.
 */
public final class UrlPrefix {

  private final String origin;
  private final String path;

  private UrlPrefix(String origin, String path) {
    this.origin = origin;
    this.path = path;
  }

  /**
   * @throws IllegalArgumentException when this is not a plain web address
   */
  public static UrlPrefix of(URI base) {
    String origin = origin(base);
    if (origin == null || climbs(base.getRawPath())) {
      throw new IllegalArgumentException("not usable as a prefix: " + base);
    }
    String path = base.getRawPath();
    while (path.endsWith("/")) {
      path = path.substring(0, path.length() - 1);
    }
    return new UrlPrefix(origin, path);
  }

  public boolean covers(URI address) {
    if (!origin.equals(origin(address))) {
      return false;
    }
    String candidate = address.getRawPath();
    if (climbs(candidate)) {
      return false;
    }
    return candidate.startsWith(path)
        && (candidate.length() == path.length() || candidate.charAt(path.length()) == '/');
  }

  /**
   * Scheme, host and port in one spelling; null for anything but a web address without user
   * information.
   */
  public static String origin(URI address) {
    if (address.getHost() == null
        || address.getScheme() == null
        || address.getRawUserInfo() != null) {
      return null;
    }
    String scheme = address.getScheme().toLowerCase(Locale.ROOT);
    int standard = scheme.equals("https") ? 443 : scheme.equals("http") ? 80 : -1;
    if (standard < 0) {
      return null;
    }
    int port = address.getPort() < 0 ? standard : address.getPort();
    return scheme + "://" + address.getHost().toLowerCase(Locale.ROOT) + ":" + port;
  }

  private static boolean climbs(String rawPath) {
    if (rawPath.indexOf('.') < 0 && rawPath.indexOf('%') < 0) {
      return false;
    }
    String path = rawPath.toLowerCase(Locale.ROOT).replace("%2e", ".");
    if (path.contains("%2f") || path.contains("%5c") || path.contains("%25")) {
      return true;
    }
    for (String segment : path.split("/", -1)) {
      int parameters = segment.indexOf(';');
      String name = parameters < 0 ? segment : segment.substring(0, parameters);
      if (name.equals(".") || name.equals("..")) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return origin + path;
  }
}
