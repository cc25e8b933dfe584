package org.maillage.lms.web;

import java.util.List;
import org.maillage.lti13.keys.PublishedKey;

/**
 * Our keys.
 *
 * @param keys those that are published, the one that signs first
 * @param said what was just done, in words; null when nothing was
 */
public record KeysView(String jwksUrl, List<PublishedKey> keys, String said) {

  /** Those that sign no more. */
  public List<PublishedKey> replaced() {
    return keys.stream().filter(key -> !key.signs()).toList();
  }
}
