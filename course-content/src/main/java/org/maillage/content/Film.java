package org.maillage.content;

import java.util.Objects;

/**
 * The video file of a step in the language it is spoken in.
 *
 * @param file its name inside the unit, as in {@code media/boucle.mp4}
 */
public record Film(String unit, String lang, String file, String mediaType) {
  public Film {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(lang, "lang");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(mediaType, "mediaType");
  }

  /** Where the server shows it, below the base address. */
  public String address() {
    return Asset.address(unit, file);
  }
}
