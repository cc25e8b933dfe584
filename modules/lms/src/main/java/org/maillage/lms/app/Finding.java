package org.maillage.lms.app;

import java.util.List;

/**
 * One thing the test of a platform found out.
 *
 * @param key names the sentence that tells it: {@code lms.check.<key>}
 */
public record Finding(boolean good, String key, List<Object> details) {

  static Finding good(String key, Object... details) {
    return new Finding(true, key, List.of(details));
  }

  static Finding bad(String key, Object... details) {
    return new Finding(false, key, List.of(details));
  }
}
