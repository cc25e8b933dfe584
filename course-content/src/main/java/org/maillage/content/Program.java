package org.maillage.content;

import java.util.Objects;
import java.util.Optional;

/**
 * A program as an author gives it.
 *
 * @param blocks the same in blocks, as the editor keeps them (JSON)
 */
public record Program(String python, Optional<String> blocks) {
  public Program {
    Objects.requireNonNull(python, "python");
    Objects.requireNonNull(blocks, "blocks");
  }
}
