package org.maillage.content;

import java.util.Objects;

/** A video file in one language and its captions, named inside their unit. */
public record Film(String unit, String lang, String file, String captions, String mediaType) {
  public Film {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(lang, "lang");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(captions, "captions");
    Objects.requireNonNull(mediaType, "mediaType");
  }

  public String address() {
    return Asset.address(unit, file);
  }

  public String captionsAddress() {
    return Asset.address(unit, captions);
  }
}
