package org.maillage.content;

import java.util.Objects;

/**
 * A line of a shuffled list as the page gets it.
 *
 * @param key what the page sends back; it says nothing about the right place
 */
public record Shown(String key, LocalText text) {
  public Shown {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(text, "text");
  }
}
