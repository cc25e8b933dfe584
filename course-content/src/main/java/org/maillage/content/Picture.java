package org.maillage.content;

import java.util.Objects;

/**
 * A drawing of a unit and what it shows in words, for those who don't see it.
 *
 * @param unit the slug of the unit it belongs to
 * @param file its name inside the unit, as in {@code images/boucle.svg}
 */
public record Picture(String unit, String file, LocalText alt) {
  public Picture {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(alt, "alt");
  }

  /** Where the server shows it, below the base address. */
  public String address() {
    return Asset.address(unit, file);
  }
}
