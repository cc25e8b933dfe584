package org.maillage.exercises.domain;

import java.util.Objects;
import org.maillage.content.Way;
import org.maillage.kernel.Problem;

/**
 * A program as somebody is writing it.
 *
 * @param python what runs, whichever way it was written
 * @param blocks the same as the block editor keeps it (JSON); null when it was written as text
 */
public record Work(Way way, String python, String blocks) {
  public static final int LONGEST = 20_000;
  private static final int LONGEST_BLOCKS = 200_000;

  public Work {
    Objects.requireNonNull(way, "way");
    python = python.replace("\r\n", "\n").replace("\0", "");
    if (python.length() > LONGEST) {
      throw new Problem(413, "exercises.too-long", LONGEST);
    }
    if (blocks != null && blocks.length() > LONGEST_BLOCKS) {
      throw new Problem(413, "exercises.too-long", LONGEST_BLOCKS);
    }
  }
}
