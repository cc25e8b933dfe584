package org.maillage.content;

import java.util.Objects;

/**
 * Why an answer is right or wrong.
 *
 * @param about the id of the choice it speaks of; empty when it speaks of the whole answer
 */
public record Explanation(String about, boolean right, LocalText text) {
  public Explanation {
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(text, "text");
  }
}
