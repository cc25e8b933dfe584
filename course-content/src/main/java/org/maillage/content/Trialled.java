package org.maillage.content;

import org.maillage.content.judging.Telling;

/**
 * How a {@link Trial} went.
 *
 * @param end {@code done}, or why it did not come to its end: error, time, memory, output
 */
public record Trialled(String end, Telling telling) {
  public static final String DONE = "done";

  boolean done() {
    return end.equals(DONE);
  }
}
