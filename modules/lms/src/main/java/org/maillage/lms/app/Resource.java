package org.maillage.lms.app;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.maillage.lti13.launch.Launch;

/**
 * What a link opens, such as {@code unit/robot-idiot}. It travels in the link's address and among
 * its custom values, never in the LMS's own id of the link: so copied courses work.
 */
record Resource(String id) {
  static final Resource CATALOGUE = new Resource("catalogue");
  private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,60}(/[a-z0-9-]{1,120})?");

  static Resource of(Launch launch) {
    String named = inQuery(launch.target());
    if (named == null) {
      named = launch.custom().get("resource");
    }
    return named == null || !FORM.matcher(named).matches() ? CATALOGUE : new Resource(named);
  }

  private static String inQuery(URI target) {
    if (target.getRawQuery() == null) {
      return null;
    }
    for (String pair : target.getRawQuery().split("&")) {
      if (pair.startsWith("resource=")) {
        return URLDecoder.decode(pair.substring("resource=".length()), StandardCharsets.UTF_8);
      }
    }
    return null;
  }

  String path() {
    return "/" + id;
  }
}
