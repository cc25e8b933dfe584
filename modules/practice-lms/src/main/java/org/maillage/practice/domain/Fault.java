package org.maillage.practice.domain;

import java.util.Map;

/** An error in the words of OAuth 2.0. */
public record Fault(String error, String description) {
  public Map<String, String> fields() {
    return Map.of("error", error, "error_description", description);
  }
}
