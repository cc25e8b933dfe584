package org.maillage.lti13.keys;

import java.time.Instant;

/**
 * A key in the tool's published set, without its private part.
 *
 * @param until when it will no longer be published; null for the one that signs
 */
public record PublishedKey(String keyId, Instant createdAt, Instant until) {

  public boolean signs() {
    return until == null;
  }
}
