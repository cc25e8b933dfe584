package org.maillage.content;

import java.util.Objects;

/**
 * A file that a unit shows: a picture, a film or its captions.
 *
 * @param name its name inside the unit, as in {@code images/boucle.svg}
 * @param hash changes when the bytes change; good as an ETag
 */
public record Asset(String unit, String name, String mediaType, String hash, byte[] bytes) {
  public Asset {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(hash, "hash");
    Objects.requireNonNull(bytes, "bytes");
  }

  public String address() {
    return address(unit, name);
  }

  /** Where the server shows a file of a unit, below the base address. */
  static String address(String unit, String file) {
    return "/content/" + Objects.requireNonNull(unit) + "/" + Objects.requireNonNull(file);
  }
}
